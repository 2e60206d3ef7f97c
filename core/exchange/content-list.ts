import type { IsoDate } from '#core/model/iso-date.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { cellName } from './cell-name.ts';
import { nameKey } from './name-key.ts';
import { namesInList } from './names-in-list.ts';
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

/** A cell that could not be understood. Without its date a line still counts; without its title it does not. */
export interface ContentCellProblem {
  /** As spreadsheets name it: `C4`. */
  cell: string;
  /** What stands there; for a title that is missing, what else the line says. */
  text: string;
  column: 'title' | 'due' | 'publish';
}

/** Where the head of a list is, and the names that are known already. */
interface ListContext {
  /** Place of the row with the heads, from 0. */
  head?: number;
  workspace?: Pick<Workspace, 'targetGroups' | 'channels'>;
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

/** The longest text that is read as the head of a column. */
const longestHead = 40;

/** What stands between names in one cell. */
const between = /[;,/\n]|\s+(?:en|and)\s+/;

/** Words for all target groups. */
const everyone = /^(?:alle|allen|iedereen|alle doelgroepen|all|everyone|everybody|all target groups)$/i;

/** What each column of a table most likely holds, by its head; every kind once, and the first column is the title when none is. */
export function guessColumns(head: readonly TableCell[]): ContentColumn[] {
  const guessed = recognise(head);
  if (!guessed.includes('title') && guessed.length > 0) {
    const free = guessed.indexOf('ignore');
    guessed[free < 0 ? 0 : free] = 'title';
  }
  return guessed;
}

/** The place of the row with the heads, from 0: many a list has its own title above it. */
export function findHead(table: readonly (readonly TableCell[])[]): number {
  const top = table.slice(0, 10);
  const isHead = (row: readonly TableCell[]): boolean =>
    recognise(row.map((cell) => (String(cell ?? '').length > longestHead ? null : cell))).filter(
      (column) => column !== 'ignore',
    ).length > 1;
  const filled = (row: readonly TableCell[]): number => row.filter((cell) => cell !== null && cell !== '').length;
  const found = [isHead, (row: readonly TableCell[]) => filled(row) > 1, (row: readonly TableCell[]) => filled(row) > 0]
    .map((isIt) => top.findIndex(isIt))
    .find((place) => place >= 0);
  return found ?? 0;
}

function recognise(head: readonly TableCell[]): ContentColumn[] {
  const taken = new Set<ContentColumn>();
  return head.map((cell): ContentColumn => {
    const found = heads.find(([pattern, column]) => !taken.has(column) && pattern.test(String(cell ?? '')));
    if (!found) return 'ignore';
    taken.add(found[1]);
    return found[1];
  });
}

/** Reads the lines under the head of a table. A line without a title is named and left out; an empty one says nothing. */
export function readContentList(
  table: readonly (readonly TableCell[])[],
  columns: readonly ContentColumn[],
  { head = 0, workspace }: ListContext = {},
): ContentList {
  const problems: ContentCellProblem[] = [];
  const groups = new Set(workspace?.targetGroups.map(({ name }) => nameKey(name)));
  const channels = new Set(workspace?.channels.map(({ name }) => nameKey(name)));
  const lines = table.slice(head + 1).flatMap((cells, index): ContentLine[] => {
    const row = head + index + 2;
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
    if (title === '') {
      const rest = contentColumns.filter((column) => column !== 'ignore').flatMap((column) => textAt(column) || []);
      if (rest.length > 0 && at('title') >= 0)
        problems.push({ cell: cellName(at('title'), row), text: rest.join(', '), column: 'title' });
      return [];
    }
    const [owner, due, publish] = [textAt('owner'), dateAt('due'), dateAt('publish')];
    return [
      {
        row,
        title,
        groups: everyone.test(textAt('group'))
          ? []
          : namesInList(textAt('group'), between, (name) => groups.has(nameKey(name))),
        channels: namesInList(textAt('channel'), between, (name) => channels.has(nameKey(name))),
        ...(owner === '' ? {} : { owner }),
        ...(due ? { due } : {}),
        ...(publish ? { publish } : {}),
      },
    ];
  });
  return { lines, problems };
}

function textOf(cell: TableCell): string {
  if (cell instanceof Date) return readDay(cell) ?? '';
  return cell === null ? '' : String(cell).trim();
}
