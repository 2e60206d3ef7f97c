import type { Duration } from '#core/model/duration.ts';
import type { Fact } from '#core/model/fact.ts';
import type { Locale } from '#core/model/locale.ts';

/** A value that a text states, and where. */
export interface StatedValue {
  type: Exclude<Fact['type'], 'text'>;
  /** As it stands in the text. */
  text: string;
  start: number;
  end: number;
  /** What equal values have in common. */
  normal: string;
}

const numberWords: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  veertien: 14,
  twintig: 20,
  dertig: 30,
  anderhalf: 1.5,
  anderhalve: 1.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  twenty: 20,
  thirty: 30,
};

const units: readonly [RegExp, Duration['unit']][] = [
  [/^(?:minuut|minuten|minutes?)$/, 'minute'],
  [/^(?:uur|uren|hours?)$/, 'hour'],
  [/^(?:werkdag|werkdagen|(?:working|business) days?|workdays?)$/, 'workday'],
  [/^(?:dag|dagen|days?)$/, 'day'],
  [/^(?:week|weken|weeks)$/, 'week'],
  [/^(?:maand|maanden|months?)$/, 'month'],
  [/^(?:jaar|jaren|years?)$/, 'year'],
];

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october';
const monthNumbers: Readonly<Record<string, number>> = {
  januari: 1,
  january: 1,
  februari: 2,
  february: 2,
  maart: 3,
  march: 3,
  april: 4,
  mei: 5,
  may: 5,
  juni: 6,
  june: 6,
  juli: 7,
  july: 7,
  augustus: 8,
  august: 8,
  september: 9,
  oktober: 10,
  october: 10,
  november: 11,
  december: 12,
};

const number = String.raw`\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?`;
const edge = String.raw`(?<![\p{L}\p{N}.,])`;
const unitWords =
  'minuut|minuten|uur|uren|werkdagen|werkdag|dagen|dag|weken|week|maanden|maand|jaren|jaar|minutes?|hours?|working days?|business days?|workdays?|days?|weeks|months?|years?';
const patterns: readonly [StatedValue['type'], RegExp][] = [
  ['time', new RegExp(String.raw`${edge}([01]?\d|2[0-3])[.:]([0-5]\d)(?:\s*uur)?(?![\p{L}\p{N}])`, 'giu')],
  [
    'duration',
    new RegExp(
      String.raw`${edge}(${number}|${Object.keys(numberWords).join('|')})[\s-]+(${unitWords})(?!\p{L})`,
      'giu',
    ),
  ],
  ['money', new RegExp(String.raw`€\s*(${number})|${edge}(${number})\s*euro(?!\p{L})`, 'giu')],
  ['percentage', new RegExp(String.raw`${edge}(${number})\s*(?:%|procent(?!\p{L})|per ?cent(?!\p{L}))`, 'giu')],
  ['date', new RegExp(String.raw`${edge}(\d{1,2})\s+(${months})(?:\s+(\d{4}))?(?![\p{L}\p{N}])`, 'giu')],
  [
    'phone',
    /(?<![\p{L}\p{N}])(?:\+31[\s-]?|0)\d(?:[\s-]?\d){7,9}(?!\p{N})|(?<![\p{L}\p{N}])0[89]00[\s-]?\d{4}(?:\d{3})?(?!\p{N})|(?<![\p{L}\p{N}])14[\s-]?0\d{2,3}(?!\p{N})/gu,
  ],
];

/** The durations, amounts, percentages, dates, times and phone numbers that a text states, in order. */
export function factsInText(plain: string, locale: Locale): StatedValue[] {
  const found = patterns
    .flatMap(([type, pattern]) =>
      [...plain.matchAll(pattern)].map((match) => ({
        type,
        text: match[0].trim(),
        start: match.index,
        end: match.index + match[0].length,
        normal: normalMatch(type, match, locale),
      })),
    )
    .toSorted((one, other) => one.start - other.start);
  const isWithin = (value: StatedValue, ...types: StatedValue['type'][]): boolean =>
    found.some((other) => types.includes(other.type) && overlaps(other, value));
  return found.filter(
    (value) =>
      !(value.type === 'duration' && isWithin(value, 'time')) &&
      !(value.type === 'time' && isWithin(value, 'money', 'percentage')),
  );
}

/** The same for a value of the model; undefined where texts cannot be compared. */
export function normalFact(type: Fact['type'], value: number | string, unit?: Duration['unit']): string | undefined {
  if (type === 'text') return undefined;
  if (type === 'duration' || type === 'money' || type === 'percentage') {
    const amount = amountOf(value);
    if (amount === undefined) return undefined;
    if (type === 'duration') return unit && normalDuration(amount, unit);
    return String(Math.round(amount * 100));
  }
  if (type === 'phone') return digits(String(value));
  if (type === 'time') return /(\d{1,2})[.:](\d{2})/.exec(String(value))?.slice(1).map(Number).join(':');
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  if (year) return `${Number(day)}-${Number(month)}-${year}`;
  return factsInText(String(value), 'nl').find((found) => found.type === 'date')?.normal;
}

/** An amount of the model: a number, or written as one, also as the Dutch do (`€ 12,50`); undefined where nobody can tell. */
function amountOf(value: number | string): number | undefined {
  const written = String(value).replaceAll(/[^\d.,-]/g, '');
  const amount = [Number(written), readNumber(written, 'nl')].find(Number.isFinite);
  return written === '' ? undefined : amount;
}

/** Whether a value in a text is the value of a fact; a date without a year is the same in every year. */
export function isSameValue({ type, normal }: StatedValue, expected: string): boolean {
  if (type !== 'date' || normal === expected) return normal === expected;
  const [day, month, year] = normal.split('-');
  const [otherDay, otherMonth, otherYear] = expected.split('-');
  return day === otherDay && month === otherMonth && (!year || !otherYear);
}

function normalMatch(type: StatedValue['type'], match: RegExpMatchArray, locale: Locale): string {
  const [text, first = '', second = '', third = ''] = match;
  if (type === 'duration') {
    const unit = units.find(([pattern]) => pattern.test(second.toLowerCase()))?.[1] ?? 'day';
    return normalDuration(numberWords[first.toLowerCase()] ?? readNumber(first, locale), unit);
  }
  if (type === 'money' || type === 'percentage') return String(Math.round(readNumber(first || second, locale) * 100));
  if (type === 'date') return `${Number(first)}-${monthNumbers[second.toLowerCase()]}-${third}`;
  if (type === 'time') return `${Number(first)}:${Number(second)}`;
  return digits(text);
}

/** Weeks and days become hours, years months; workdays compare with workdays only. */
function normalDuration(value: number, unit: Duration['unit']): string {
  const rounded = (amount: number): number => Math.round(amount * 1e6) / 1e6;
  if (unit === 'workday') return `${rounded(value)} workdays`;
  if (unit === 'month' || unit === 'year') return `${rounded(value * (unit === 'year' ? 12 : 1))} months`;
  const hours = { minute: 1 / 60, hour: 1, day: 24, week: 168 }[unit];
  return `${rounded(value * hours)} hours`;
}

/** 1.250,50 in Dutch, 1,250.50 in English. */
function readNumber(text: string, locale: Locale): number {
  const [thousands, decimal] = locale === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(String.raw`[${thousands}](?=\d{3}(?:\D|$))`, 'g');
  return Number(text.replaceAll(grouped, '').replace(decimal, '.'));
}

function digits(text: string): string {
  return text.replace(/^\+31[\s-]?/, '0').replaceAll(/\D/g, '');
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
