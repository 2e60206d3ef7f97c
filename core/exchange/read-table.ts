import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { failure, success, type Result } from '#core/result.ts';

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

/** Reads the first sheet of an Excel workbook (.xlsx), or a CSV file in UTF-8 or Windows-1252; what unpacks too far is refused. */
export async function readTable(bytes: Uint8Array): Promise<Result<TableCell[][], TableProblem>> {
  if (bytes.length > mostBytes) return failure('too-big');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const rows = isZip ? await readWorkbook(bytes) : readCsv(bytes);
  if (typeof rows === 'string') return failure(rows);
  const filled = rows.filter((row) => row.some((cell) => cell !== null && cell !== ''));
  if (filled.length === 0) return failure('empty-table');
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
    return (await readSheet(bytes.slice().buffer)) as TableCell[][];
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
