import type { Duration } from '#core/model/duration.ts';
import { durationHours } from '../../flow/duration-hours.ts';

const msPerHour = 3_600_000;

/** The day so long after a day, at least one later; months and years by the calendar. */
export function dateAfter(from: string, { value, unit }: Duration): string {
  const date = new Date(`${from}T00:00:00Z`);
  if (unit === 'month' || unit === 'year') {
    const months = Math.max(1, Math.round(unit === 'year' ? value * 12 : value));
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
    return date.toISOString().slice(0, 10);
  }
  const hours = Math.max(24, durationHours({ value, unit }));
  return new Date(date.getTime() + hours * msPerHour).toISOString().slice(0, 10);
}
