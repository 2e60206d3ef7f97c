import Papa from 'papaparse';
import type { Language } from '#core/messages/format-message.ts';
import type { Sheet, SheetValue } from '#core/workbook/workbook.ts';

/** A number, also with a sign; what looks like one is no formula. */
const plainNumber = /^[-+]?\d+(?:[.,]\d+)?$/;

/**
 * One sheet as CSV: UTF-8 with a byte order mark, so that Excel reads accents, and the separator that Excel expects in that language. Days are
 * written as `YYYY-MM-DD`. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function exportCsv({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, language: Language): string {
  // A head can be the name of a target group, so it is written as carefully as what is under it.
  const table: (readonly SheetValue[])[] = [columns.map(({ title }) => title), ...rows];
  const lines = table.map((row) => row.map((value) => written(value, language)));
  const text = Papa.unparse(lines, { delimiter: language === 'nl' ? ';' : ',', newline: '\r\n' });
  return `\uFEFF${text}\r\n`;
}

function written(value: SheetValue, language: Language): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return language === 'nl' ? String(value).replace('.', ',') : String(value);
  if (typeof value === 'object') return value.date;
  return /^[=+\-@\t\r]/.test(value) && !plainNumber.test(value) ? `'${value}` : value;
}
