import type { IsoDate } from '#core/model/iso-date.ts';
import { cellName } from './cell-name.ts';
import { readDay } from './read-day.ts';
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
      const date = readDay(cell);
      if (!date) problems.push({ cell: cellName(place, row), text: textOf(cell), column });
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
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null ? '' : String(cell).trim();
}

function namesIn(text: string): string[] {
  const names = text
    .split(/[;,/\n]|\s+(?:en|and)\s+/)
    .map((name) => name.trim())
    .filter(Boolean);
  return [...new Set(names)];
}
