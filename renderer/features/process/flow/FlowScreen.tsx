import '@xyflow/react/dist/base.css';
import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import {
  Controls,
  MarkerType,
  ReactFlow,
  ReactFlowProvider,
  type Connection,
  type FinalConnectionState,
  type Node,
} from '@xyflow/react';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { wordEditFailure } from '#core/edits/edit-failure.ts';
import type { EditCall } from '#core/edits/registry.ts';
import type { ProcessId, StepId, TargetGroupId, TransitionId } from '#core/model/id.ts';
import { processById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { newId } from '../../../form/new-object.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { draftStep, useView } from '../../../view/view-store.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ProcessHeader } from '../ProcessHeader.tsx';
import { stepNodes, wayEdges, type StepNode, type WayEdge, type WayEdgeData } from './flow-graph.ts';
import styles from './Flow.module.css';
import { FlowPanel } from './FlowPanel.tsx';
import type { Lane, LaneKind } from './lane-layout.ts';
import { LaneNodeView, type LaneNode } from './LaneNodeView.tsx';
import type { FlowLayout } from './lay-out-flow.ts';
import { redirectWay } from './redirect-way.ts';
import type { Places, Route } from './route.ts';
import { StepNodeView } from './StepNodeView.tsx';
import { useChosen } from './use-chosen.ts';
import { useFlowLayout } from './use-flow-layout.ts';
import { WayEdgeView } from './WayEdgeView.tsx';

const nodeTypes = { step: StepNodeView, lane: LaneNodeView };
const edgeTypes = { way: WayEdgeView };
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
  const { t, language } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const [laneKind, setLaneKind] = useState<LaneKind>('none');
  const [groupId, setGroupId] = useState<TargetGroupId | undefined>(process.targetGroupIds[0]);
  const { chosen, choose } = useChosen(process);
  const [newStepId, setNewStepId] = useState<StepId>();
  const [problem, setProblem] = useState<string>();
  const steps = useMemo(() => stepNodes(process), [process]);
  const edges = useMemo(() => wayEdges(process), [process]);
  const { lanes, places, routes, isPlaced } = useFlowLayout(process, steps, edges, { laneKind, groupId });
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
    choose(undefined);
  }

  function addStep(place: { afterStepId?: StepId; onTransitionId?: TransitionId; asBranchOf?: StepId }): void {
    const { asBranchOf: from, ...where } = place;
    const stepId = newId() as StepId;
    const phase = { id: newId() as never, name: t('blueprint.firstPhase') };
    const phaseId = process.steps.find(({ id }) => id === from)?.phaseId;
    const args = { processId: process.id, stepId, name: t('flow.newStep'), newPhase: phase, ...where };
    const add: EditCall = { editId: 'step.add', args: phaseId === undefined ? args : { ...args, phaseId } };
    const way = { processId: process.id, transitionId: newId() as TransitionId };
    const failure = perform(from ? [add, { editId: 'transition.add', args: { ...way, from, to: stepId } }] : add);
    setProblem(failure);
    if (failure !== undefined) return;
    setNewStepId(stepId);
    choose({ kind: 'step', id: stepId });
  }
  useStepsFromKeyboard(process, (afterStepId) => addStep(afterStepId === undefined ? {} : { afterStepId }));

  /** A line that ends on nothing is a way to a step that is still to be named. */
  function drawOut({ fromNode, toNode, fromHandle }: FinalConnectionState): void {
    if (!fromNode || toNode || fromHandle?.type !== 'source') return;
    const from = fromNode.id as StepId;
    const hasWays = process.transitions.some((way) => way.from === from);
    addStep(hasWays ? { asBranchOf: from } : { afterStepId: from });
  }

  function lead({ id }: WayEdge, { source, target }: Connection): void {
    const call = redirectWay(process, id as TransitionId, { from: source as StepId, to: target as StepId });
    setProblem(typeof call === 'string' ? wordEditFailure(call, language) : perform(call));
  }

  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <ProcessHeader
          process={process}
          current="flow"
          tools={
            <>
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
            </>
          }
        />
        <div className={styles.canvas}>
          {!isPlaced && <output className={styles.placing}>{t('flow.placing', { count: steps.length })}</output>}
          {steps.length === 0 && (
            <div className={styles.nothing}>
              <EmptyState title={t('blueprint.empty.title')} text={t('flow.empty')} />
            </div>
          )}
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
            ariaLabelConfig={{
              'node.a11yDescription.default': t('flow.nodeHelp'),
              'node.a11yDescription.keyboardDisabled': t('flow.nodeHelp'),
              'edge.a11yDescription.default': t('flow.wayHelp'),
              'controls.ariaLabel': t('flow.zoom'),
              'controls.zoomIn.ariaLabel': t('action.zoom.in'),
              'controls.zoomOut.ariaLabel': t('action.zoom.out'),
              'controls.fitView.ariaLabel': t('flow.fit'),
            }}
            onConnect={draw}
            onConnectEnd={(_event, state) => drawOut(state)}
            onReconnect={lead}
            onDelete={remove}
            onNodeClick={(_event, node) => node.type === 'step' && choose({ kind: 'step', id: node.id })}
            onEdgeClick={(_event, edge) => choose({ kind: 'way', id: edge.id })}
            onPaneClick={() => choose(undefined)}
            onNodesChange={(changes) => {
              const selected = changes.find((change) => change.type === 'select' && change.selected);
              if (selected && 'id' in selected) choose({ kind: 'step', id: selected.id });
            }}
            onEdgesChange={(changes) => {
              const selected = changes.find((change) => change.type === 'select' && change.selected);
              if (selected && 'id' in selected) choose({ kind: 'way', id: selected.id });
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
          isNew={chosen.id === newStepId}
          onClose={() => choose(undefined)}
          onInsert={(onTransitionId) => addStep({ onTransitionId })}
        />
      )}
    </div>
  );
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

/** The action that names a new step in the blueprint makes one here. */
function useStepsFromKeyboard(process: Process, add: (afterStepId: StepId | undefined) => void): void {
  const draft = useView((view) => (view.draft?.processId === process.id ? view.draft : undefined));
  const follow = useEffectEvent((afterStepId: StepId | undefined) => {
    draftStep(undefined);
    add(afterStepId);
  });
  useEffect(() => {
    if (draft) follow(draft.afterStepId);
  }, [draft]);
}
