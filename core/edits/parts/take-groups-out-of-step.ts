import type { TargetGroupId } from '#core/model/id.ts';
import { joinEqualTouchpoints } from '#core/model/join-equal-touchpoints.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';

/**
 * Takes target groups out of what a step says per group. What was for these groups only goes; what was for others too stays for them;
 * nothing gets more readers than it had.
 */
export function takeGroupsOutOfStep(
  step: Step,
  leaving: readonly TargetGroupId[],
  process: Pick<Process, 'targetGroupIds'>,
): void {
  const rest = (ids: readonly TargetGroupId[]): TargetGroupId[] => ids.filter((id) => !leaving.includes(id));
  if (step.appliesTo) step.appliesTo = rest(step.appliesTo);
  for (const key of ['touchpoints', 'questions', 'needs'] as const) keepOthers(step, key, rest);
  if (step.touchpoints) step.touchpoints = joinEqualTouchpoints(step.touchpoints, process);
  for (const expectation of [step.expectNext, step.weExpect]) {
    if (expectation?.byGroup) keepOthers(expectation, 'byGroup', rest);
  }
  if (step.experience)
    step.experience = step.experience.filter(({ targetGroupId }) => !leaving.includes(targetGroupId));
}

type Grouped = { targetGroupIds?: TargetGroupId[] | 'all' | undefined };

/** Keeps the entries of a list that are still for someone; an absent list of groups means everyone. */
function keepOthers<Key extends string>(
  owner: { [K in Key]?: Grouped[] | undefined },
  key: Key,
  rest: (ids: readonly TargetGroupId[]) => TargetGroupId[],
): void {
  const entries = owner[key];
  if (!entries) return;
  const kept = entries.filter((entry) => {
    if (!Array.isArray(entry.targetGroupIds)) return true;
    entry.targetGroupIds = rest(entry.targetGroupIds);
    return entry.targetGroupIds.length > 0;
  });
  if (kept.length > 0) owner[key] = kept as (typeof owner)[Key];
  else delete owner[key];
}
