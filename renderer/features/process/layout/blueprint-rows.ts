import type { TargetGroupId } from '#core/model/id.ts';
import type { RowKind } from '../../../view/view-store.ts';

/** What a row shows. */
export type BlueprintRowKind = RowKind | 'step' | 'lane' | 'primary';

/** One row of the blueprint; rows of a lane belong to a target group. */
export interface BlueprintRow {
  id: string;
  kind: BlueprintRowKind;
  groupId?: TargetGroupId;
}

/** What decides which rows there are. */
export interface RowChoices {
  groupIds: readonly TargetGroupId[];
  hiddenRows: readonly RowKind[];
  isLaneOpen(groupId: TargetGroupId): boolean;
}

const beforeLanes = ['customerAction', 'question'] as const;
const insideLane = ['primary', 'supporting', 'content', 'tells', 'asks', 'system', 'tone'] as const;
/** A row inside a lane. */
export type LaneRowKind = (typeof insideLane)[number];

const afterLanes = ['expectNext', 'weExpect', 'findings'] as const;

/** The rows from top to bottom: step, what the customer does, a lane per target group, what both may expect. */
export function blueprintRows({ groupIds, hiddenRows, isLaneOpen }: RowChoices): BlueprintRow[] {
  const isShown = (kind: BlueprintRowKind): boolean => !(hiddenRows as readonly BlueprintRowKind[]).includes(kind);
  const plain = (kinds: readonly RowKind[]): BlueprintRow[] =>
    kinds.filter(isShown).map((kind) => ({ id: kind, kind }));
  const lanes = groupIds.flatMap((groupId) => {
    const lane: BlueprintRow = { id: laneRowId(groupId), kind: 'lane', groupId };
    if (!isLaneOpen(groupId)) return [lane];
    return [lane, ...insideLane.filter(isShown).map((kind) => ({ id: `${kind}:${groupId}`, kind, groupId }))];
  });
  return [{ id: 'step', kind: 'step' }, ...plain(beforeLanes), ...lanes, ...plain(afterLanes)];
}

/** Id of the head of a lane. */
export function laneRowId(groupId: TargetGroupId): string {
  return `lane:${groupId}`;
}
