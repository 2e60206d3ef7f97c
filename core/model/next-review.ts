import type { ContentItem } from './content-item.ts';
import type { Duration } from './duration.ts';
import type { IsoDate } from './iso-date.ts';

/** The next date on which a content item is reviewed, when it was reviewed on this day; undefined when it does not come back. */
export function nextReview({ reviewEvery }: Pick<ContentItem, 'reviewEvery'>, on: IsoDate): IsoDate | undefined {
  return reviewEvery && later(on, reviewEvery);
}

/** A day that a month does not have becomes its last: 31 January and a month is 28 February. */
function later(on: IsoDate, { value, unit }: Duration): IsoDate {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  if (unit === 'month' || unit === 'year') {
    const months = month - 1 + value * (unit === 'year' ? 12 : 1);
    const last = new Date(Date.UTC(year, Math.floor(months) + 1, 0)).getUTCDate();
    return iso(new Date(Date.UTC(year, Math.floor(months), Math.min(day, last))));
  }
  if (unit === 'workday') return afterWorkdays(on, value);
  const days = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7 }[unit] * value;
  return iso(new Date(Date.UTC(year, month - 1, day + Math.max(1, Math.round(days)))));
}

function afterWorkdays(on: IsoDate, count: number): IsoDate {
  const date = new Date(`${on}T00:00:00Z`);
  for (let left = Math.max(1, Math.round(count)); left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6 !== 0) left -= 1;
  }
  return iso(date);
}

function iso(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}
