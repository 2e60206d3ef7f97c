import type { Step } from '#core/model/step.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { groupsOfStep, targetGroupById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** How a group experiences a step, from -2 (very poor) to 2 (very good). */
export interface Rating {
  expected: number | undefined;
  measured: number | undefined;
  note: string | undefined;
}

/** The experience of one group over all steps. */
export interface GroupExperience {
  groupId: TargetGroupId;
  name: string;
  /** Place in the process: decides colour, marker and dash. */
  line: number;
  ratingAt(step: Step): Rating | undefined;
  takesPart(step: Step): boolean;
}

/** The experience of the groups of a process that have any, in the order of the process. */
export function readExperience(
  workspace: Workspace,
  process: Process,
  targetGroupIds: readonly TargetGroupId[] | undefined,
): GroupExperience[] {
  const wanted = process.targetGroupIds.filter((id) => targetGroupIds?.includes(id) ?? true);
  return wanted
    .map((groupId) => ({
      groupId,
      name: targetGroupById(workspace, groupId)?.name ?? groupId,
      line: process.targetGroupIds.indexOf(groupId),
      ratingAt: (step: Step) => ratingOf(step, groupId),
      takesPart: (step: Step) => groupsOfStep(step, process).includes(groupId),
    }))
    .filter(({ ratingAt }) => process.steps.some((step) => ratingAt(step) !== undefined));
}

/** Whether what was measured is worse than what was expected. */
export function isWorse({ expected, measured }: Rating): boolean {
  return expected !== undefined && measured !== undefined && measured < expected;
}

function ratingOf(step: Step, groupId: TargetGroupId): Rating | undefined {
  const found = step.experience?.find(({ targetGroupId }) => targetGroupId === groupId);
  if (found?.expected === undefined && found?.measured === undefined) return undefined;
  return { expected: found.expected, measured: found.measured, note: found.note };
}
