import type { TargetGroupId } from '#core/model/id.ts';
import { joinEqualTouchpoints } from '#core/model/join-equal-touchpoints.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Touchpoint } from '#core/model/touchpoint.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { EditFailure } from '../edit-failure.ts';
import { findProcess, type StepPlace } from './find.ts';
import { mutableCopy } from './mutable-copy.ts';

/** A selection of cells: one step, one or more target groups. */
export interface CellPlace extends StepPlace {
  targetGroupIds: TargetGroupId[];
}

/**
 * Changes the touchpoint of the chosen groups at one step. A touchpoint they share with other groups is split first, so the others keep
 * theirs; a cell without one gets one; what is empty afterwards goes, and equal touchpoints are joined again (03.4).
 */
export function editCells(
  workspace: Workspace,
  place: CellPlace,
  change: (touchpoint: Touchpoint) => EditFailure | undefined,
): EditFailure | undefined {
  const process = findProcess(workspace, place.processId);
  const step = process?.steps.find(({ id }) => id === place.stepId);
  if (!process || !step) return 'not-found';
  if (place.targetGroupIds.length === 0) return 'no-groups';
  const takesPart = (groupId: TargetGroupId): boolean =>
    process.targetGroupIds.includes(groupId) && (step.appliesTo?.includes(groupId) ?? true);
  if (!place.targetGroupIds.every(takesPart)) return 'group-not-in-step';

  for (const touchpoint of splitOff(process, step, place.targetGroupIds)) {
    const problem = change(touchpoint);
    if (problem) return problem;
  }
  const touchpoints = joinEqualTouchpoints((step.touchpoints ?? []).filter(isFilled), process);
  if (touchpoints.length === 0) delete step.touchpoints;
  else step.touchpoints = touchpoints;
  return undefined;
}

/** Touchpoints that belong to the chosen groups only, after splitting; one is made for groups without. */
function splitOff(process: Process, step: Step, chosen: TargetGroupId[]): Touchpoint[] {
  const touchpoints = (step.touchpoints ??= []);
  const without = new Set(chosen);
  const own: Touchpoint[] = [];
  for (const touchpoint of touchpoints.slice()) {
    const groups = touchpoint.targetGroupIds === 'all' ? process.targetGroupIds : touchpoint.targetGroupIds;
    const inside = groups.filter((groupId) => chosen.includes(groupId));
    const outside = groups.filter((groupId) => !chosen.includes(groupId));
    for (const groupId of inside) without.delete(groupId);
    if (inside.length === 0) continue;
    if (outside.length === 0) {
      own.push(touchpoint);
      continue;
    }
    touchpoints.push({ ...mutableCopy(touchpoint), targetGroupIds: inside });
    touchpoint.targetGroupIds = outside;
    own.push(...touchpoints.slice(-1));
  }
  if (without.size > 0) {
    touchpoints.push({ targetGroupIds: chosen.filter((groupId) => without.has(groupId)) });
    own.push(...touchpoints.slice(-1));
  }
  return own;
}

function isFilled({ primary, supporting, skip }: Touchpoint): boolean {
  return primary !== undefined || (supporting?.length ?? 0) > 0 || skip !== undefined;
}
