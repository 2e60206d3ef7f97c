import type { TargetGroupId } from '#core/model/id.ts';
import { contentById, groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { StepFilter } from '../../../view/view-store.ts';

interface FilterChoice {
  filter: StepFilter;
  groupIds: readonly TargetGroupId[];
}

/** Whether a step is shown: some target group that is shown meets one of the channels, and content in one of the states. */
export function passesFilter(
  workspace: Workspace,
  process: Process,
  step: Step,
  { filter: { channelIds, statuses }, groupIds }: FilterChoice,
): boolean {
  const uses = groupsOfStep(step, process)
    .filter((groupId) => groupIds.includes(groupId))
    .flatMap((groupId) => usesOf(touchpointFor(step, groupId) ?? {}));
  const hasChannel = channelIds.length === 0 || uses.some(({ channelId }) => channelIds.includes(channelId));
  const hasStatus = ({ contentIds }: (typeof uses)[number]): boolean =>
    contentIds.some((id) => statuses.some((status) => contentById(workspace, id)?.status === status));
  return hasChannel && (statuses.length === 0 || uses.some(hasStatus));
}
