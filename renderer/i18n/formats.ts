import type { Language } from '#core/messages/format-message.ts';
import { localeOf } from './start-i18n.ts';

/** Dates, numbers and money in one language. */
export interface Formats {
  /** `23 november 2026`. */
  date(date: string): string;
  /** `10.42`, `10:42`. */
  time(moment: string): string;
  /** `vandaag`, `gisteren`, or the date. */
  day(moment: string, now?: Date): string;
  number(value: number): string;
  /** An amount of money without its sign: `6,50`. */
  amount(value: number): string;
  /** A share 0..1 as `70%`. */
  share(value: number): string;
  euro(value: number): string;
  /** `stap 4, 8 en 14`. */
  list(items: readonly string[]): string;
}

const known = new Map<Language, Formats>();

/** The formats of a language; made once. */
export function createFormats(language: Language): Formats {
  const formats = known.get(language) ?? build(localeOf[language]);
  known.set(language, formats);
  return formats;
}

function build(locale: string): Formats {
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const times = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const days = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const amounts = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    date: (date) => dates.format(new Date(date)),
    time: (moment) => times.format(new Date(moment)),
    day: (moment, now = new Date()) => {
      const distance = daysBetween(new Date(moment), now);
      return distance < 2 ? days.format(-distance, 'day') : dates.format(new Date(moment));
    },
    number: (value) => numbers.format(value),
    amount: (value) => amounts.format(value),
    share: (value) => shares.format(value),
    euro: (value) => euros.format(value),
    list: (items) => lists.format(items),
  };
}

function daysBetween(then: Date, now: Date): number {
  const startOfDay = (moment: Date): number => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return Math.round((startOfDay(now) - startOfDay(then)) / 86_400_000);
}
