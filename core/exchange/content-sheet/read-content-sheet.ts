import type { Language } from '#core/messages/format-message.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentItemId } from '#core/model/id.ts';
import { hasDoubleVariants } from '#core/model/integrity/has-double-variants.ts';
import { contentById } from '#core/model/lookups.ts';
import type { IsoDate } from '#core/model/iso-date.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { workspaceWords } from '#core/plan/workspace-words.ts';
import { cellMark, cellText } from '#core/workbook/cell-mark.ts';
import { contentCells } from '#core/workbook/sheets/parts/content-cells.ts';
import { contentSheetColumns, type ContentSheetColumn } from '#core/workbook/sheets/parts/content-columns.ts';
import { cellName } from '../cell-name.ts';
import type { TableCell } from '../read-table.ts';
import { readCell } from './read-cell.ts';
import type { SheetChange, SheetProblem } from './sheet-change.ts';

/** What an edited content sheet comes to. With problems nothing is taken over: all of it, or nothing. */
export interface ContentSheetReading {
  /** What the sheet changes, in its order. */
  changes: SheetChange[];
  /** Changed in the sheet, and here as well since the sheet was written. */
  conflicts: SheetChange[];
  problems: SheetProblem[];
  /** Rows without an id: new lines are not taken over by id. */
  newRows: number[];
  /** The items as they become; a value in conflict stays as it is here, or becomes that of the sheet: all of them, or these cells only. */
  items(conflicts: 'here' | 'sheet' | ReadonlySet<string>): ContentItem[];
}

type Row = readonly TableCell[];
type Accepted = SheetChange & { apply(item: ContentItem): ContentItem; isConflict: boolean };

/** Reads the content sheet of a workbook of ours back, by its ids: what was changed in it, cell by cell. */
export function readContentSheet(
  workspace: Workspace,
  [head = [], ...rows]: readonly Row[],
  on: IsoDate,
): ContentSheetReading {
  const places = placesOf(head);
  const problems: SheetProblem[] = [];
  const newRows: number[] = [];
  const accepted: Accepted[] = [];
  const words = workspaceWords(workspace, languageOf(head));
  rows.forEach((cells, index) => {
    const row = index + 2;
    if (!cells.some((cell) => cellText(cell) !== '')) return;
    const [itemCell, variantCell] = [places['content-id'], places['text-id']];
    const itemId = cellText(cells[itemCell] ?? null);
    const variantId = cellText(cells[variantCell] ?? null);
    if (itemId === '') {
      newRows.push(row);
      return;
    }
    const item = contentById(workspace, itemId as ContentItemId);
    const variant = item?.variants.find(({ id }) => id === variantId);
    if (!item || (variantId !== '' && !variant)) {
      problems.push({
        cell: cellName(item ? variantCell : itemCell, row),
        code: 'unknown-id',
        text: item ? variantId : itemId,
      });
      return;
    }
    const now = contentCells(words, item, variant);
    const marks = cellText(cells[places['written']] ?? null).split('.');
    contentSheetColumns.forEach(({ key }, column) => {
      const place = places[key];
      if (place === undefined) return;
      const cell = cells[place] ?? null;
      const [old, next] = [cellText(now[key]), sayCell(key, cell)];
      const mark = marks.length === contentSheetColumns.length ? marks[column] : undefined;
      if (next === old || (mark !== undefined && cellMark(next) === mark)) return;
      const name = cellName(place, row);
      if (key === 'text' && old.length > mostCharacters) {
        if (next === `${old.slice(0, mostCharacters - 1)}…`) return;
        problems.push({ cell: name, code: 'text-cut', text: item.title });
        return;
      }
      const read = readCell(workspace, key, cell, item, variant);
      if (read.kind === 'problem') {
        problems.push({ cell: name, code: read.code, text: read.text });
        return;
      }
      const isConflict = mark !== undefined && cellMark(old) !== mark;
      const apply = (before: ContentItem): ContentItem => {
        if (read.kind === 'item') return withFields(before, read.fields);
        const dated = key === 'text' ? { ...before, textChangedOn: on } : before;
        return {
          ...dated,
          variants: dated.variants.map((own) => (own.id === variantId ? withFields(own, read.fields) : own)),
        };
      };
      // The fields of an item stand on the row of each of its texts: once is enough, two values are one too many.
      const earlier = accepted.find((one) => read.kind === 'item' && one.itemId === itemId && one.column === key);
      if (earlier && earlier.new !== next)
        problems.push({ cell: name, code: 'two-values', text: `${earlier.cell}, ${name}` });
      if (!earlier)
        accepted.push({
          cell: name,
          column: key,
          itemId: item.id,
          title: item.title,
          old,
          new: next,
          apply,
          isConflict,
        });
    });
  });
  const items: ContentSheetReading['items'] = (conflicts) => applyAll(workspace, accepted, conflicts);
  problems.push(...doubleTexts(items('sheet'), accepted));
  return {
    changes: accepted.filter(({ isConflict }) => !isConflict),
    conflicts: accepted.filter(({ isConflict }) => isConflict),
    problems,
    newRows,
    items,
  };
}

/** What a cell of Excel can hold: longer texts were cut when the sheet was written. */
const mostCharacters = 32_767;

function placesOf(head: Row): Record<ContentSheetColumn | 'content-id' | 'text-id' | 'written', number> {
  const titles = head.map((cell) => cellText(cell).toLowerCase());
  const at = (...names: string[]): number => titles.findIndex((title) => names.includes(title));
  const found = contentSheetColumns.map(({ key, head: { nl, en } }): [string, number] => [
    key,
    at(nl.toLowerCase(), en.toLowerCase()),
  ]);
  const ids = ['content-id', 'text-id', 'written'].map((name): [string, number] => [name, at(name)]);
  // A column that was taken out of the sheet changes nothing.
  return Object.fromEntries([...found, ...ids].filter(([name, place]) => place >= 0 || name === 'written')) as never;
}

function languageOf(head: Row): Language {
  const titles = new Set(head.map((cell) => cellText(cell)));
  const count = (language: Language): number =>
    contentSheetColumns.filter((own) => titles.has(own.head[language])).length;
  return count('en') > count('nl') ? 'en' : 'nl';
}

/** A day that someone typed as text is the same day. */
function sayCell(column: ContentSheetColumn, cell: TableCell): string {
  if (!['due', 'publish', 'review'].includes(column) || cellText(cell) === '') return cellText(cell);
  const read = readCell({} as Workspace, column, cell, {} as ContentItem, undefined);
  return read.kind === 'item' ? cellText(Object.values(read.fields)[0]) : cellText(cell);
}

function withFields<Thing extends object>(before: Thing, fields: object): Thing {
  const kept = Object.entries({ ...before, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Thing;
}

function applyAll(
  workspace: Workspace,
  accepted: readonly Accepted[],
  conflicts: 'here' | 'sheet' | ReadonlySet<string>,
): ContentItem[] {
  const isTaken = (cell: string): boolean =>
    typeof conflicts === 'string' ? conflicts === 'sheet' : conflicts.has(cell);
  const wanted = accepted.filter(({ isConflict, cell }) => !isConflict || isTaken(cell));
  return [...Map.groupBy(wanted, ({ itemId }) => itemId)].flatMap(([itemId, own]) => {
    const item = contentById(workspace, itemId);
    return item ? [own.reduce((before, { apply }) => apply(before), item)] : [];
  });
}

/** Two texts for the same group on the same channel in the same language cannot be. */
function doubleTexts(items: readonly ContentItem[], accepted: readonly Accepted[]): SheetProblem[] {
  return items.filter(hasDoubleVariants).map(({ id, title }) => ({
    cell: accepted.find(({ itemId }) => itemId === id)?.cell ?? '',
    code: 'double-text',
    text: title,
  }));
}
