import type { Duration } from '#core/model/duration.ts';
import type { FixOption } from '../fix.ts';

const durations: readonly Duration[] = [
  { value: 1, unit: 'hour' },
  { value: 4, unit: 'hour' },
  { value: 1, unit: 'workday' },
  { value: 2, unit: 'workday' },
  { value: 3, unit: 'workday' },
  { value: 5, unit: 'workday' },
  { value: 10, unit: 'workday' },
  { value: 2, unit: 'week' },
  { value: 4, unit: 'week' },
  { value: 6, unit: 'week' },
  { value: 8, unit: 'week' },
  { value: 13, unit: 'week' },
];

/** The times that are promised most, to pick from. */
export const durationOptions: readonly FixOption[] = durations.map((duration) => ({
  value: `${duration.value} ${duration.unit}`,
  label: duration,
}));

/** The duration of a picked option. */
export function durationOf(value: string): Duration | undefined {
  return durations.find((duration) => `${duration.value} ${duration.unit}` === value);
}
