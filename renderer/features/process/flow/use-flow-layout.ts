import { useReactFlow } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import type { StepNode, WayEdge } from './flow-graph.ts';
import { laneLayout, type Lane, type LaneKind } from './lane-layout.ts';
import { layOutFlow, type FlowLayout } from './lay-out-flow.ts';

const smallestAtFirst = 0.8;
const nowhere: FlowLayout = { places: new Map(), routes: new Map() };

interface LayoutChoice {
  laneKind: LaneKind;
  groupId: TargetGroupId | undefined;
}

/** Where everything stands: lanes at once, the free canvas when elk has answered; until then everything stays where it was. */
export function useFlowLayout(
  process: Process,
  steps: StepNode[],
  edges: WayEdge[],
  { laneKind, groupId }: LayoutChoice,
): FlowLayout & { lanes: Lane[]; isPlaced: boolean } {
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
  const none = { routes: nowhere.routes, isPlaced: true };
  if (laneKind === 'phase') return { ...none, ...laneLayout(workspace, process, steps, { kind: 'phase' }) };
  if (laneKind === 'channel' && groupId) {
    return {
      ...none,
      ...laneLayout(workspace, process, steps, { kind: 'channel', groupId, noneName: t('cell.missing') }),
    };
  }
  return { lanes: [], ...free, isPlaced: isPlaced || steps.length === 0 };
}

/** What the layout depends on: which steps there are, which ways, and which of those carry words. */
function shapeOf(steps: readonly StepNode[], edges: readonly WayEdge[]): string {
  const ways = edges.map(({ source, target, data }) => {
    const hasWords = data?.way.condition !== undefined || data?.way.probability !== undefined;
    return `${source}>${target}${hasWords ? ' words' : ''}`;
  });
  return [...steps.map(({ id }) => id), ...ways].join('\n');
}
