import type { Duration } from '#core/model/duration.ts';

/** Hours per unit. A workday is 7/5 of a day, a month 730 hours: good enough to see "promised 3, allowed 5", not a calendar. */
const hoursPer: Record<Duration['unit'], number> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  workday: 33.6,
  week: 168,
  month: 730,
  year: 8760,
};

/** Length of a duration in hours. */
export function durationHours({ value, unit }: Duration): number {
  return value * hoursPer[unit];
}
