import { strFromU8 } from 'fflate';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/universal';
import { failure, success, type Result } from '#core/result.ts';
import { unzipWithin } from './unzip-within.ts';

/** What can stand in a cell of a spreadsheet. */
export type TableCell = string | number | boolean | Date | null;

/** Why a file cannot be read as a table. */
export type TableProblem = 'too-big' | 'not-a-table' | 'empty-table';

/** The largest file, and the largest it may become when unpacked, in bytes. */
const mostBytes = 20 * 1024 * 1024;
const mostUnpacked = 200 * 1024 * 1024;
const mostParts = 5_000;
const mostRows = 20_000;
const mostColumns = 500;

/** A sheet of a spreadsheet with something in it. */
export interface NamedTable {
  /** As its tab says; empty for CSV. */
  name: string;
  rows: TableCell[][];
}

/** Reads the sheets of an Excel workbook (.xlsx), or a CSV file in UTF-8 or Windows-1252; what unpacks too far is refused, empty sheets are left out. */
export async function readTables(bytes: Uint8Array): Promise<Result<NamedTable[], TableProblem>> {
  if (bytes.length > mostBytes) return failure('too-big');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const tables = isZip ? await readWorkbook(bytes) : readCsv(bytes);
  if (typeof tables === 'string') return failure(tables);
  const filled = tables.flatMap(({ name, rows }) => {
    const own = filledRows(rows);
    return own.length > 0 ? [{ name, rows: own }] : [];
  });
  if (filled.length === 0) return failure('empty-table');
  return filled.some(({ rows }) => rows.length > mostRows) ? failure('too-big') : success(filled);
}

/** Empty rows above and inside a list stay, so that a row is named as the spreadsheet counts it. */
function filledRows(rows: TableCell[][]): TableCell[][] {
  const isFilled = (row: readonly TableCell[] = []): boolean => row.some((cell) => cell !== null && cell !== '');
  return rows.slice(0, rows.findLastIndex(isFilled) + 1);
}

async function readWorkbook(bytes: Uint8Array): Promise<NamedTable[] | TableProblem> {
  const unzipped = unzipWithin(bytes, { mostBytes: mostUnpacked, mostParts });
  if (!unzipped.ok) return unzipped.error === 'zip-too-large' ? 'too-big' : 'not-a-table';
  const reaches = [...unzipped.value]
    .filter(([name]) => name.startsWith('xl/worksheets/') && name.endsWith('.xml'))
    .map(([, sheet]) => farthestCell(strFromU8(sheet)));
  if (reaches.includes(undefined)) return 'not-a-table';
  if (reaches.some((cell) => cell && (cell.row > mostRows || cell.column > mostColumns))) return 'too-big';
  try {
    const sheets = await readSheets(bytes.slice().buffer);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as TableCell[][] }));
  } catch {
    return 'not-a-table';
  }
}

/** `C12`, and `C` or `12` alone. */
const cellPlace = /^([A-Z]{0,3})(\d{0,7})$/i;

/** How far the cells of a sheet reach; undefined where a place is none. The library sets room aside up to there, whatever it is. */
function farthestCell(sheet: string): { row: number; column: number } | undefined {
  const farthest = { row: 0, column: 0 };
  const dimension = /<dimension\b[^>]*?\sref=(["'])(.*?)\1/s.exec(sheet)?.[2] ?? '';
  if (!dimension.split(':').every((place) => cellPlace.test(place))) return undefined;
  for (const [, , place = ''] of sheet.matchAll(/<(?:c|row)\b[^>]*?\sr=(["'])(.*?)\1/gs)) {
    const [, letters, digits] = cellPlace.exec(place) ?? [];
    if (letters === undefined || digits === undefined) return undefined;
    farthest.row = Math.max(farthest.row, Number(digits));
    farthest.column = Math.max(farthest.column, columnOf(letters));
  }
  return farthest;
}

/** The number of a column: A is 1, AA is 27. */
function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function readCsv(bytes: Uint8Array): NamedTable[] | TableProblem {
  const utf8 = strFromU8(bytes);
  const text = utf8.includes('\uFFFD') ? strFromU8(bytes, true) : utf8;
  // A file with zero bytes is something else than text.
  if (text.includes('\0')) return 'not-a-table';
  const sheet = text.replace(/^\uFEFF/, '');
  // What stands between cells is guessed better without the empty lines, which do count as rows.
  const { delimiter } = Papa.parse<string[]>(sheet, { skipEmptyLines: 'greedy', preview: 100 }).meta;
  const { data } = Papa.parse<string[]>(sheet, { delimiter });
  return [{ name: '', rows: data.map((row) => row.map((cell) => cell.trim())) }];
}
