import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Feature, type SheetData } from 'write-excel-file/node';
import type { Sheet, SheetColumn, SheetValue, Workbook } from '#core/workbook/workbook.ts';
import { cleanText } from '../word/clean-text.ts';
import { colours, fonts } from '../word/design.ts';
import { paper } from './paper.ts';

/** What a cell of Excel can hold; longer texts are cut, since Excel would refuse the whole file. */
const mostCharacters = 32_767;

/**
 * The workbook as an Excel file: head rows that stay in sight, filters, widths, real dates and numbers, ids in hidden columns. Text is always
 * text, also where it begins with `=`. The same workbook gives the same bytes.
 */
export async function exportXlsx({ sheets }: Workbook): Promise<Uint8Array> {
  const written = await writeExcelFile(
    sheets.map((sheet) => ({
      data: dataOf(sheet),
      sheet: sheet.title,
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
      dateFormat: 'dd-mm-yyyy',
    })),
    { fontFamily: fonts.sans, fontSize: 11, features: [filtersAndHiddenColumns(sheets), paper(sheets)] },
  ).toBuffer();
  return zipSync(unzipSync(written), { mtime: new Date(1980, 0, 1), level: 6 });
}

function dataOf({ columns, rows }: Sheet): SheetData {
  return [columns.map(headOf), ...rows.map((row) => row.map(cellOf))];
}

function headOf({ title }: SheetColumn): SheetData[number][number] {
  return {
    value: cleanText(title),
    type: String,
    fontWeight: 'bold',
    textColor: '#FFFFFF',
    backgroundColor: `#${colours.accent}`,
    alignVertical: 'center',
    wrap: true,
  };
}

function cellOf(value: SheetValue): SheetData[number][number] {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  if (typeof value === 'object')
    return { value: new Date(`${value.date}T00:00:00Z`), type: Date, alignVertical: 'top', align: 'left' };
  const text = cleanText(value);
  const fits = text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`;
  return { value: fits, type: String, alignVertical: 'top', wrap: true };
}

/** A filter on every head row, and columns of ids out of sight. */
function filtersAndHiddenColumns(sheets: readonly Sheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) return xml;
            const visible = sheet.columns.filter(({ isHidden }) => !isHidden).length;
            const range = `A1:${columnName(visible)}${sheet.rows.length + 1}`;
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
          },
          transformElementAttributes: (tag, attributes, index, _, { sheetIndex }) =>
            tag === 'col' && sheets[sheetIndex]?.columns[index ?? -1]?.isHidden
              ? { ...attributes, hidden: 1 }
              : attributes,
        },
      },
    },
  };
}

/** The name of a column, counted from 1: A … Z, AA … */
function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const before = number > 26 ? columnName(Math.floor((number - 1) / 26)) : '';
  return before + String.fromCodePoint(65 + rest);
}
