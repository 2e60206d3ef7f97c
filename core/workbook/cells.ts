import type { IsoDate } from '#core/model/iso-date.ts';
import type { Table, TableCell } from '#core/plan/plan-tree.ts';
import type { Sheet, SheetColumn, SheetValue } from './workbook.ts';

/** Between the things of a list in one cell. */
const separator = '; ';

/** Several things in one cell; nothing when there is none. */
export function listed(things: Iterable<string>): string | undefined {
  const all = [...things].filter((thing) => thing !== '');
  return all.length > 0 ? all.join(separator) : undefined;
}

/** A day, if there is one. */
export function dayOf(date: IsoDate | undefined): SheetValue {
  return date === undefined ? undefined : { date };
}

/** A visible column. */
export function column(title: string, width: number): SheetColumn {
  return { title, width };
}

/** A column of ids. */
export function idColumn(title: string): SheetColumn {
  return { title, width: 12, isHidden: true };
}

/** What a cell of a table of the plan says. */
export function saidIn({ paragraphs }: TableCell): string | undefined {
  return listed(paragraphs.map((inlines) => inlines.map(({ text }) => text).join('')));
}

/** A table of the plan as a sheet, with the id of what each row is about. */
export function sheetOfTable(table: Table, idTitle: string, ids: readonly string[]): Pick<Sheet, 'columns' | 'rows'> {
  return {
    columns: [...table.columns.map(({ title, weight }) => column(title, weight * 6)), idColumn(idTitle)],
    rows: table.rows.map((cells, index) => [...cells.map(saidIn), ids[index]]),
  };
}
