import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/universal';
import { failure, success, type Result } from '#core/result.ts';
import { isContentSheet } from './content-sheet/is-content-sheet.ts';

/** What can stand in a cell of a spreadsheet. */
export type TableCell = string | number | boolean | Date | null;

/** Why a file cannot be read as a table. */
export type TableProblem = 'too-big' | 'not-a-table' | 'empty-table';

/** The largest file, and the largest it may become when unpacked, in bytes. */
const mostBytes = 20 * 1024 * 1024;
const mostUnpacked = 200 * 1024 * 1024;
const mostEntries = 5_000;
/** Deflate makes nothing more than 1032 times as small (zlib, Technical Details); who says otherwise has a damaged or hostile file. */
const mostInflation = 1_032;
const mostRows = 20_000;

/** Reads a sheet of an Excel workbook (.xlsx), that of content in a workbook of ours and otherwise the first, or a CSV file in UTF-8 or Windows-1252; what unpacks too far is refused. */
export async function readTable(bytes: Uint8Array): Promise<Result<TableCell[][], TableProblem>> {
  if (bytes.length > mostBytes) return failure('too-big');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const rows = isZip ? await readWorkbook(bytes) : readCsv(bytes);
  if (typeof rows === 'string') return failure(rows);
  const isFilled = (row: readonly TableCell[] = []): boolean => row.some((cell) => cell !== null && cell !== '');
  const last = rows.findLastIndex(isFilled);
  if (last < 0) return failure('empty-table');
  // Empty rows inside a list stay, so that a row is named as the spreadsheet counts it.
  const filled = isFilled(rows[0]) ? rows.slice(0, last + 1) : rows.filter(isFilled);
  return filled.length > mostRows ? failure('too-big') : success(filled);
}

async function readWorkbook(bytes: Uint8Array): Promise<TableCell[][] | TableProblem> {
  try {
    let unpacked = 0;
    let entries = 0;
    unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (originalSize > mostInflation * (size + 1)) throw new Error(`${name} cannot become that large`);
        unpacked += originalSize;
        entries += 1;
        return false;
      },
    });
    if (unpacked > mostUnpacked || entries > mostEntries) return 'too-big';
    const sheets = await readSheets(bytes.slice().buffer);
    const own = sheets.find(({ data }) => isContentSheet((data[0] ?? []) as TableCell[]));
    return ((own ?? sheets[0])?.data ?? []) as TableCell[][];
  } catch {
    return 'not-a-table';
  }
}

function readCsv(bytes: Uint8Array): TableCell[][] | TableProblem {
  const utf8 = strFromU8(bytes);
  const text = utf8.includes('\uFFFD') ? strFromU8(bytes, true) : utf8;
  // A file with zero bytes is something else than text.
  if (text.includes('\0')) return 'not-a-table';
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  return data.map((row) => row.map((cell) => cell.trim()));
}
