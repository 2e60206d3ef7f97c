import { channelById, touchpointFor } from '#core/model/lookups.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { stepSize, type StepNode } from './flow-graph.ts';
import type { Places } from './route.ts';

/** By what the canvas is divided in lanes: not, by phase, or by the primary channel of one target group. */
export type LaneKind = 'none' | 'phase' | 'channel';

/** A lane of the canvas. */
export interface Lane {
  id: string;
  name: string;
  top: number;
  width: number;
  height: number;
}

const laneHeight = stepSize.height + 44;
const columnWidth = stepSize.width + 56;
/** Room for the name of the lane. */
const left = 150;

/** Steps from left to right in their order, each in the lane it belongs to; lanes in the order in which they are met. */
export function laneLayout(
  workspace: Workspace,
  process: Process,
  nodes: readonly StepNode[],
  by: { kind: 'phase' } | { kind: 'channel'; groupId: TargetGroupId; noneName: string },
): { lanes: Lane[]; places: Places } {
  const laneOf = (step: Step): { id: string; name: string } => {
    if (by.kind === 'phase') return process.phases.find(({ id }) => id === step.phaseId) ?? { id: '', name: '' };
    const channelId = touchpointFor(step, by.groupId)?.primary?.channelId;
    const channel = channelId && channelById(workspace, channelId);
    return channel ? { id: channel.id, name: channel.name } : { id: '', name: by.noneName };
  };
  const names = new Map<string, string>();
  for (const { data } of nodes) {
    const { id, name } = laneOf(data.step);
    if (!names.has(id)) names.set(id, name);
  }
  const order = [...names.keys()];
  const width = left + nodes.length * columnWidth;
  const lanes = order.map((id, index) => ({
    id: `lane ${id}`,
    name: names.get(id) ?? '',
    top: index * laneHeight,
    width,
    height: laneHeight,
  }));
  const places = new Map(
    nodes.map(({ id, data }, index) => {
      const lane = order.indexOf(laneOf(data.step).id);
      return [id, { x: left + index * columnWidth, y: lane * laneHeight + (laneHeight - stepSize.height) / 2 }];
    }),
  );
  return { lanes, places };
}
