import { sharesOf } from '../integrity/proportions.ts';
import { valueAt, type JsonPath } from '../json-pointer.ts';
import type { RepairWork } from './repair-work.ts';

/** Brings a share or probability back to the nearest of 0 and 1. */
export function clampProportion({ draft }: RepairWork, path: JsonPath): void {
  const value = valueAt(draft, path);
  if (typeof value === 'number') setNumber(draft, path, Math.min(1, Math.max(0, value)));
}

/** Makes the shares of a touchpoint smaller in proportion, so that they add up to 1 at most; four decimals, rounded down. */
export function scaleShares({ draft }: RepairWork, path: JsonPath): void {
  const [, processIndex, , stepIndex, , touchpointIndex] = path.map(Number);
  const step = draft.processes[processIndex ?? -1]?.steps[stepIndex ?? -1];
  const touchpoint = step?.touchpoints?.[touchpointIndex ?? -1];
  if (!touchpoint) return;
  const shares = sharesOf(touchpoint);
  const sum = shares.reduce((total, [, share]) => total + share, 0);
  if (sum <= 1) return;
  for (const [place, share] of shares) {
    setNumber(touchpoint, [...place, 'share'], Math.floor((share / sum) * 10_000) / 10_000);
  }
}

function setNumber(root: unknown, path: JsonPath, value: number): void {
  const owner = valueAt(root, path.slice(0, -1));
  if (typeof owner === 'object' && owner !== null) Object.assign(owner, { [path.at(-1) ?? '']: value });
}
