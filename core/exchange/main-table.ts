import { isContentSheet } from './content-sheet/is-content-sheet.ts';
import type { NamedTable } from './read-tables.ts';

/** The table that is most likely meant: that of content in a workbook of ours, otherwise the first. */
export function mainTable(tables: readonly NamedTable[]): NamedTable {
  const own = tables.find(({ rows }) => isContentSheet(rows[0] ?? []));
  return own ?? tables[0] ?? { name: '', rows: [] };
}
