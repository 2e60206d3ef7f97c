import type { TargetGroupId } from '#core/model/id.ts';
import type { MeasureTarget } from '#core/model/measure-target.ts';
import type { Process } from '#core/model/process.ts';

/** The targets that count for a group: its own, and those for everyone where it has none of its own for that measure. */
export function targetsFor({ measureTargets = [] }: Process, groupId: TargetGroupId): MeasureTarget[] {
  const own = measureTargets.filter(({ targetGroupId }) => targetGroupId === groupId);
  const general = measureTargets.filter(
    ({ measure, targetGroupId }) => targetGroupId === undefined && !own.some((other) => other.measure === measure),
  );
  return measureTargets.filter((target) => own.includes(target) || general.includes(target));
}

/** Room for the rounding of sums of decimals. */
const tolerance = 1e-9;

/** Whether a figure reaches a target. */
export function isReached({ op, value: target }: MeasureTarget, value: number): boolean {
  return op === 'min' ? value >= target - tolerance : value <= target + tolerance;
}
