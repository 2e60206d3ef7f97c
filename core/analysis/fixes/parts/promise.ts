import type { Duration } from '#core/model/duration.ts';
import type { InformationItemId, TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { groupsOfStep } from '#core/model/lookups.ts';

type Expectation = NonNullable<Step['expectNext']> & NonNullable<Step['weExpect']>;
type Part = { text?: string; infoIds?: InformationItemId[]; within?: Duration; deadline?: Duration };

/**
 * An expectation of a step with something changed for these groups: in their own entries and, where they share the one for everyone, in that
 * one when it is only theirs, else in an entry of their own.
 */
export function changedExpectation(
  side: Step['expectNext'] | Step['weExpect'],
  { step, process, groupIds }: { step: Step; process: Process; groupIds: readonly TargetGroupId[] },
  change: (part: Part) => Part,
): Expectation {
  const base = { text: '', ...side } as Expectation;
  const entries = base.byGroup ?? [];
  const apart = new Set(entries.flatMap(({ targetGroupIds }) => targetGroupIds));
  const sharers = groupsOfStep(step, process).filter((id) => !apart.has(id));
  const mine = groupIds.filter((id) => !apart.has(id));
  const own = entries.flatMap((entry) => {
    const inside = entry.targetGroupIds.filter((id) => groupIds.includes(id));
    if (inside.length === 0) return [entry];
    const outside = entry.targetGroupIds.filter((id) => !groupIds.includes(id));
    const changed = { ...entry, ...change(entry), targetGroupIds: inside };
    return outside.length > 0 ? [{ ...entry, targetGroupIds: outside }, changed] : [changed];
  });
  const { byGroup: _, ...shared } = base;
  const isAllMine = sharers.every((id) => mine.includes(id));
  if (mine.length > 0 && !isAllMine) own.push({ ...shared, ...change(shared), targetGroupIds: mine });
  const rest = mine.length > 0 && isAllMine ? { ...shared, ...change(shared) } : shared;
  return { ...rest, ...(own.length > 0 ? { byGroup: own } : {}) } as Expectation;
}
