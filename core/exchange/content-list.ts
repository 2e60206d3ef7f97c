import type { IsoDate } from '#core/model/iso-date.ts';
import type { TableCell } from './read-table.ts';

/** What a column of a list of content may hold. */
export const contentColumns = ['title', 'group', 'channel', 'owner', 'due', 'publish', 'ignore'] as const;
/** See `contentColumns`. */
export type ContentColumn = (typeof contentColumns)[number];

/** One line of the list, as people wrote it. */
export interface ContentLine {
  /** Row in the table, from 1, as a spreadsheet counts. */
  row: number;
  title: string;
  groups: string[];
  channels: string[];
  owner?: string;
  due?: IsoDate;
  publish?: IsoDate;
}

/** A cell that could not be understood; the rest of its line counts. */
export interface ContentCellProblem {
  /** As spreadsheets name it: `C4`. */
  cell: string;
  text: string;
  column: ContentColumn;
}

/** What a table says about content. */
export interface ContentList {
  lines: ContentLine[];
  problems: ContentCellProblem[];
}

/** Words at the head of a column, in Dutch and English. */
const heads: readonly [RegExp, ContentColumn][] = [
  [/doelgroep|target|audience|voor wie|ontvanger/i, 'group'],
  [/kanaal|channel|medium|via/i, 'channel'],
  [/eigenaar|owner|actiehouder|verantwoordelijk|wie|auteur/i, 'owner'],
  [/verzend|publi|uitgaand|go live|live/i, 'publish'],
  [/datum|date|planning|klaar|deadline|wanneer|due/i, 'due'],
  [/titel|title|middel|naam|name|inhoud|boodschap|content|onderwerp/i, 'title'],
];

/** What each column of a table most likely holds, by its head; every kind once, and the first column is the title when none is. */
export function guessColumns(head: readonly TableCell[]): ContentColumn[] {
  const taken = new Set<ContentColumn>();
  const guessed = head.map((cell): ContentColumn => {
    const found = heads.find(([pattern, column]) => !taken.has(column) && pattern.test(String(cell ?? '')));
    if (!found) return 'ignore';
    taken.add(found[1]);
    return found[1];
  });
  if (!taken.has('title') && guessed.length > 0) {
    const free = guessed.indexOf('ignore');
    guessed[free < 0 ? 0 : free] = 'title';
  }
  return guessed;
}

/** Reads the lines under the head of a table. Lines without a title say nothing. */
export function readContentList(
  table: readonly (readonly TableCell[])[],
  columns: readonly ContentColumn[],
): ContentList {
  const problems: ContentCellProblem[] = [];
  const lines = table.slice(1).flatMap((cells, index): ContentLine[] => {
    const row = index + 2;
    const at = (column: ContentColumn): number => columns.indexOf(column);
    const textAt = (column: ContentColumn): string => textOf(at(column) < 0 ? null : (cells[at(column)] ?? null));
    const dateAt = (column: 'due' | 'publish'): IsoDate | undefined => {
      const place = at(column);
      const cell = place < 0 ? null : (cells[place] ?? null);
      if (cell === null || cell === '') return undefined;
      const date = dateOf(cell);
      if (!date) problems.push({ cell: `${letterOf(place)}${row}`, text: textOf(cell), column });
      return date;
    };
    const title = textAt('title');
    if (title === '') return [];
    const [owner, due, publish] = [textAt('owner'), dateAt('due'), dateAt('publish')];
    return [
      {
        row,
        title,
        groups: namesIn(textAt('group')),
        channels: namesIn(textAt('channel')),
        ...(owner === '' ? {} : { owner }),
        ...(due ? { due } : {}),
        ...(publish ? { publish } : {}),
      },
    ];
  });
  return { lines, problems };
}

function textOf(cell: TableCell): string {
  if (cell instanceof Date) return isoOf(cell);
  return cell === null ? '' : String(cell).trim();
}

function namesIn(text: string): string[] {
  const names = text
    .split(/[;,/\n]|\s+(?:en|and)\s+/)
    .map((name) => name.trim())
    .filter(Boolean);
  return [...new Set(names)];
}

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
function dateOf(cell: TableCell): IsoDate | undefined {
  if (cell instanceof Date) return isoOf(cell);
  const text = String(cell).trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text);
  if (numbers) return dayOf(fullYear(Number(numbers[3])), Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})$/i.exec(text);
  const month = months.findIndex((names) => names.includes(words?.[2]?.toLowerCase() ?? ''));
  return words && month >= 0 ? dayOf(Number(words[3]), month + 1, Number(words[1])) : undefined;
}

function dayOf(year: number, month: number, day: number): IsoDate | undefined {
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

/** The letters of a column, as a spreadsheet names it: 0 is A, 26 is AA. */
function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
