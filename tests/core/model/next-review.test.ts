import { expect, test } from 'vitest';
import { nextReview } from '#core/model/next-review.ts';

test.each([
  [{ value: 1, unit: 'year' }, '2026-11-25', '2027-11-25'],
  [{ value: 1, unit: 'year' }, '2028-02-29', '2029-02-28'],
  [{ value: 3, unit: 'month' }, '2026-11-30', '2027-02-28'],
  [{ value: 2, unit: 'week' }, '2026-12-25', '2027-01-08'],
  [{ value: 5, unit: 'workday' }, '2026-11-27', '2026-12-04'],
  [{ value: 1, unit: 'hour' }, '2026-11-27', '2026-11-28'],
] as const)('reviewed every %o, on %s: next on %s', (reviewEvery, on, next) => {
  expect(nextReview({ reviewEvery }, on)).toBe(next);
});

test('what is not reviewed again has no next date', () => {
  expect(nextReview({}, '2026-11-25')).toBeUndefined();
});
