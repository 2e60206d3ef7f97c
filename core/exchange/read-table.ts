import { success, type Result } from '#core/result.ts';
import { mainTable } from './main-table.ts';
import { readTables, type TableCell, type TableProblem } from './read-tables.ts';

export type { TableCell, TableProblem } from './read-tables.ts';

/** Reads one table of a file, where nobody can choose: that of content in a workbook of ours, otherwise the first. */
export async function readTable(bytes: Uint8Array): Promise<Result<TableCell[][], TableProblem>> {
  const tables = await readTables(bytes);
  return tables.ok ? success(mainTable(tables.value).rows) : tables;
}
