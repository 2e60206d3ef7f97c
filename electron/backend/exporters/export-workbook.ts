import type { Workspace } from '#core/model/workspace.ts';
import type { PlanChoices } from '#core/plan/context-of-choices.ts';
import { buildWorkbook } from '#core/workbook/build-workbook.ts';
import type { SheetId } from '#core/workbook/workbook.ts';
import { exportCsv } from './csv/export-csv.ts';
import { exportXlsx } from './xlsx/export-xlsx.ts';

/** The files that the tables of a workspace can become. */
export type WorkbookFormat = 'xlsx' | 'csv';

/** What to write: all sheets as an Excel workbook, or one of them as CSV. */
export interface ExportWorkbookOptions {
  format: WorkbookFormat;
  choices: PlanChoices;
  /** Of CSV, which holds one table: the list of content when absent. */
  sheetId?: SheetId | undefined;
}

/** Writes the tables of a workspace. */
export async function exportWorkbook(
  workspace: Workspace,
  { format, choices, sheetId = 'content' }: ExportWorkbookOptions,
): Promise<Uint8Array> {
  const workbook = buildWorkbook(workspace, choices);
  if (format === 'xlsx') return exportXlsx(workbook);
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new Error(`there is no sheet ${sheetId}`);
  return new TextEncoder().encode(exportCsv(sheet, workbook.language));
}
