import type { IsoDate } from '#core/model/iso-date.ts';

const months = [
  ['jan'],
  ['feb'],
  ['mrt', 'maa', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

/** A day as Excel keeps it, or as people write it: 2026-12-01, 1-12-2026, 1/12/26, 1 december 2026. Undefined when it is none. */
export function readDay(cell: unknown): IsoDate | undefined {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime())
      ? undefined
      : dayOf(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate());
  const text = String(cell).trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[T ])/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text);
  if (numbers) return dayOf(fullYear(Number(numbers[3])), Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})$/i.exec(text);
  const month = months.findIndex((names) => names.includes(words?.[2]?.toLowerCase() ?? ''));
  return words && month >= 0 ? dayOf(Number(words[3]), month + 1, Number(words[1])) : undefined;
}

function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  // Beyond these a slip of the hand is likelier than a plan, and the file knows four figures only.
  if (year < 1900 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? isoOf(date) : undefined;
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function isoOf(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}
