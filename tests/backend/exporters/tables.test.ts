import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import type { Sheet, SheetValue } from '#core/workbook/workbook.ts';
import { exportCsv } from '../../../electron/backend/exporters/csv/export-csv.ts';
import { exportXlsx } from '../../../electron/backend/exporters/xlsx/export-xlsx.ts';

function sheetOf(...values: SheetValue[]): Sheet {
  return { id: 'content', title: 'Blad', columns: [{ title: 'Kop', width: 10 }], rows: values.map((value) => [value]) };
}

async function readBack(sheet: Sheet): Promise<unknown[]> {
  const bytes = await exportXlsx({ language: 'nl', sheets: [sheet] });
  return (await readSheet(new Uint8Array(bytes).buffer)).slice(1).map(([value]) => value);
}

const hostile = ['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '\t=1', '<b>&"', '=HYPERLINK("http://x","y")'];

describe('tables for a spreadsheet', () => {
  test('text that looks like a formula stays text in Excel', async () => {
    const bytes = await exportXlsx({ language: 'nl', sheets: [sheetOf(...hostile)] });
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f');
    expect(await readBack(sheetOf('=1+1', '<b>&"'))).toEqual(['=1+1', '<b>&"']);
  });

  test('text that looks like a formula is neutralised in CSV; a signed number stays a number', () => {
    const lines = exportCsv(sheetOf(...hostile, '-5', '+31,5'), 'nl')
      .split('\r\n')
      .slice(1, -1);
    for (const line of lines.slice(0, -2)) expect(line.replace(/^"/, '')).toMatch(/^['<]/);
    expect(lines.slice(-2)).toEqual(['-5', '+31,5']);
  });

  test('numbers and days are real, in the way of the language', async () => {
    expect(await readBack(sheetOf(2.5, { date: '2027-02-28' }))).toEqual([2.5, new Date('2027-02-28T00:00:00Z')]);
    expect(exportCsv(sheetOf(2.5), 'nl')).toContain('2,5');
    expect(exportCsv(sheetOf(2.5), 'en')).toContain('2.5');
  });

  test('what Excel cannot hold is left out or cut, and the file opens', async () => {
    const [cleaned, long] = await readBack(sheetOf('a\u0000b\u0001c', 'x'.repeat(40_000)));
    expect(cleaned).toBe('abc');
    expect(String(long)).toHaveLength(32_767);
  });

  test('is printed no wider than one can read, with the heads on every page', async () => {
    const wide = { ...sheetOf('x'), columns: Array.from({ length: 20 }, () => ({ title: 'Kop', width: 20 })) };
    const files = unzipSync(await exportXlsx({ language: 'nl', sheets: [sheetOf('x'), wide] }));
    const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    expect(read('xl/worksheets/sheet1.xml')).toMatch(
      /<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>.*fitToWidth="1" fitToHeight="0"/,
    );
    expect(read('xl/worksheets/sheet2.xml')).toContain('fitToWidth="2" fitToHeight="0"');
    expect(
      read('xl/workbook.xml').match(/_xlnm\.Print_Titles" localSheetId="[01]">&#39;Blad&#39;!\$1:\$1</g),
    ).toHaveLength(2);
  });

  test('an empty table has its head only', async () => {
    expect(await readBack(sheetOf())).toEqual([]);
  });
});
