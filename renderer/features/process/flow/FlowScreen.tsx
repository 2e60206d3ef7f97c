import '@xyflow/react/dist/base.css';
import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import {
  Controls,
  MarkerType,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type Connection,
  type Node,
} from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import type { EditCall } from '#core/edits/registry.ts';
import type { ProcessId, StepId, TargetGroupId, TransitionId } from '#core/model/id.ts';
import { processById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { newId } from '../../../form/new-object.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { ProcessTabs } from '../ProcessTabs.tsx';
import { stepNodes, wayEdges, type StepNode, type WayEdge, type WayEdgeData } from './flow-graph.ts';
import styles from './Flow.module.css';
import { FlowPanel } from './FlowPanel.tsx';
import { laneLayout, type Lane, type LaneKind } from './lane-layout.ts';
import { LaneNodeView, type LaneNode } from './LaneNodeView.tsx';
import { layOutFlow, type FlowLayout } from './lay-out-flow.ts';
import type { Places, Route } from './route.ts';
import { StepNodeView } from './StepNodeView.tsx';
import { WayEdgeView } from './WayEdgeView.tsx';

const nodeTypes = { step: StepNodeView, lane: LaneNodeView };
const edgeTypes = { way: WayEdgeView };
const smallestAtFirst = 0.8;
const nowhere: FlowLayout = { places: new Map(), routes: new Map() };
const laneKinds = ['none', 'phase', 'channel'] as const;

/** The process as a canvas, at `#/process/<id>/flow`. */
export function FlowScreen({ processId }: { processId: string }) {
  const process = processById(useWorkspace(), decodeURIComponent(processId) as ProcessId);
  if (!process) return null;
  return (
    <ReactFlowProvider key={process.id}>
      <FlowCanvas process={process} />
    </ReactFlowProvider>
  );
}

function FlowCanvas({ process }: { process: Process }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const [laneKind, setLaneKind] = useState<LaneKind>('none');
  const [groupId, setGroupId] = useState<TargetGroupId | undefined>(process.targetGroupIds[0]);
  const [chosen, setChosen] = useState<{ kind: 'step' | 'way'; id: string }>();
  const [problem, setProblem] = useState<string>();
  const steps = useMemo(() => stepNodes(process), [process]);
  const edges = useMemo(() => wayEdges(process), [process]);
  const { lanes, places, routes } = useLayout(process, steps, edges, { laneKind, groupId });
  const nodes = [...lanes.map(laneNode), ...placed(steps, places, chosen?.id)];

  function draw({ source, target }: Connection): void {
    const args = { processId: process.id, transitionId: newId() as TransitionId };
    const ends = { from: source as StepId, to: target as StepId };
    setProblem(perform({ editId: 'transition.add', args: { ...args, ...ends } }));
  }

  function remove(gone: { nodes: Node[]; edges: WayEdge[] }): void {
    const doomed = new Set(gone.nodes.map(({ id }) => id));
    const calls: EditCall[] = [
      ...gone.edges
        .filter(({ source, target }) => !doomed.has(source) && !doomed.has(target))
        .map(({ id }): EditCall => ({ editId: 'object.delete', args: { kind: 'transition', id } })),
      ...[...doomed].map((id): EditCall => ({
        editId: 'step.delete',
        args: { processId: process.id, stepId: id as StepId },
      })),
    ];
    if (calls.length > 0) setProblem(perform(calls));
    setChosen(undefined);
  }

  function addStep(place: { afterStepId?: StepId; onTransitionId?: TransitionId }): void {
    const stepId = newId() as StepId;
    const phase = { id: newId() as never, name: t('blueprint.firstPhase') };
    const args = { processId: process.id, stepId, name: t('flow.newStep'), newPhase: phase, ...place };
    setProblem(perform({ editId: 'step.add', args }));
    setChosen({ kind: 'step', id: stepId });
  }

  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <header className={styles.header}>
          <h1 className={styles.title}>{process.name}</h1>
          <ProcessTabs processId={process.id} current="flow" />
          <div className={styles.tools}>
            <NativeSelect
              aria-label={t('flow.lanes')}
              data={laneKinds.map((value) => ({ value, label: t(`flow.lane.${value}`) }))}
              value={laneKind}
              onChange={({ currentTarget: { value } }) => setLaneKind(value as LaneKind)}
            />
            {laneKind === 'channel' && (
              <NativeSelect
                aria-label={t('targetGroups.one')}
                data={workspace.targetGroups
                  .filter(({ id }) => process.targetGroupIds.includes(id))
                  .map(({ id, name }) => ({ value: id as string, label: name }))}
                value={groupId ?? ''}
                onChange={({ currentTarget: { value } }) => setGroupId(value as TargetGroupId)}
              />
            )}
            <Button
              variant="default"
              leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
              onClick={() => {
                const last = steps.at(-1)?.id as StepId | undefined;
                const after = chosen?.kind === 'step' ? (chosen.id as StepId) : last;
                addStep(after === undefined ? {} : { afterStepId: after });
              }}
            >
              {t('blueprint.addStep')}
            </Button>
          </div>
        </header>
        <div className={styles.canvas}>
          <ReactFlow<StepNode | LaneNode, WayEdge>
            nodes={nodes}
            edges={edges.map((edge) => ({
              ...edge,
              data: { ...edge.data, ...routeOf(routes, edge.id) } as WayEdgeData,
              selected: edge.id === chosen?.id,
              markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--ink-2)' },
            }))}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            nodesDraggable={false}
            minZoom={0.15}
            deleteKeyCode={['Delete', 'Backspace']}
            proOptions={{ hideAttribution: true }}
            ariaLabelConfig={{ 'node.a11yDescription.default': t('flow.nodeHelp') }}
            onConnect={draw}
            onDelete={remove}
            onNodeClick={(_event, node) => node.type === 'step' && setChosen({ kind: 'step', id: node.id })}
            onEdgeClick={(_event, edge) => setChosen({ kind: 'way', id: edge.id })}
            onPaneClick={() => setChosen(undefined)}
            onNodesChange={(changes) => {
              const selected = changes.find((change) => change.type === 'select' && change.selected);
              if (selected && 'id' in selected) setChosen({ kind: 'step', id: selected.id });
            }}
            onEdgesChange={(changes) => {
              const selected = changes.find((change) => change.type === 'select' && change.selected);
              if (selected && 'id' in selected) setChosen({ kind: 'way', id: selected.id });
            }}
          >
            <Controls showInteractive={false} aria-label={t('flow.zoom')} />
          </ReactFlow>
        </div>
        <p className={styles.help} role={problem === undefined ? undefined : 'alert'}>
          {problem ?? t('flow.help')}
        </p>
      </div>
      {chosen && (
        <FlowPanel
          process={process}
          chosen={chosen}
          onClose={() => setChosen(undefined)}
          onInsert={(onTransitionId) => addStep({ onTransitionId })}
        />
      )}
    </div>
  );
}

interface LayoutChoice {
  laneKind: LaneKind;
  groupId: TargetGroupId | undefined;
}

/** Where everything stands: lanes at once, the free canvas when elk has answered; until then everything stays where it was. */
function useLayout(
  process: Process,
  steps: StepNode[],
  edges: WayEdge[],
  { laneKind, groupId }: LayoutChoice,
): FlowLayout & { lanes: Lane[] } {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const { fitView, getViewport, setViewport } = useReactFlow();
  const [free, setFree] = useState<FlowLayout>(nowhere);
  const shape = shapeOf(steps, edges);
  useEffect(() => {
    let isCurrent = true;
    const place = async (): Promise<void> => {
      const layout = await layOutFlow(steps, edges);
      if (isCurrent) setFree(layout);
    };
    void place();
    return () => {
      isCurrent = false;
    };
    // Names move nothing, so that typing one does not lay everything out again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [shape]);
  const isPlaced = free.places.size > 0;
  useEffect(() => {
    if (!isPlaced) return;
    const show = async (): Promise<void> => {
      await fitView({ padding: 0.06, maxZoom: 1, minZoom: smallestAtFirst });
      // Too long to see at once and still read: then one sees where it begins.
      const view = getViewport();
      if (view.zoom <= smallestAtFirst) await setViewport({ ...view, x: 24 });
    };
    void show();
  }, [isPlaced, laneKind, groupId, fitView, getViewport, setViewport]);
  const none = { routes: nowhere.routes };
  if (laneKind === 'phase') return { ...none, ...laneLayout(workspace, process, steps, { kind: 'phase' }) };
  if (laneKind === 'channel' && groupId) {
    return {
      ...none,
      ...laneLayout(workspace, process, steps, { kind: 'channel', groupId, noneName: t('cell.missing') }),
    };
  }
  return { lanes: [], ...free };
}

/** What the layout depends on: which steps there are, which ways, and which of those carry words. */
function shapeOf(steps: readonly StepNode[], edges: readonly WayEdge[]): string {
  const ways = edges.map(({ source, target, data }) => {
    const hasWords = data?.way.condition !== undefined || data?.way.probability !== undefined;
    return `${source}>${target}${hasWords ? ' words' : ''}`;
  });
  return [...steps.map(({ id }) => id), ...ways].join('\n');
}

function routeOf(routes: FlowLayout['routes'], id: string): { route?: Route } {
  const route = routes.get(id);
  return route ? { route } : {};
}

function placed(steps: readonly StepNode[], places: Places, chosenId: string | undefined): StepNode[] {
  return steps.flatMap((node) => {
    const position = places.get(node.id);
    return position ? [{ ...node, position, selected: node.id === chosenId, zIndex: 1 }] : [];
  });
}

function laneNode({ id, name, top, width, height }: Lane): LaneNode {
  return {
    id,
    type: 'lane',
    position: { x: 0, y: top },
    width,
    height,
    data: { name },
    selectable: false,
    focusable: false,
    deletable: false,
    connectable: false,
    zIndex: -1,
  };
}
