import type { ContentItemId } from '#core/model/id.ts';
import type { ContentSheetColumn } from '#core/workbook/sheets/parts/content-columns.ts';

/** One value that the sheet changes. */
export interface SheetChange {
  /** As the spreadsheet names it: `E4`. */
  cell: string;
  column: ContentSheetColumn;
  itemId: ContentItemId;
  title: string;
  /** What it says here, and in the sheet. */
  old: string;
  new: string;
}

/** A cell, or a row, that cannot be taken over. */
export interface SheetProblem {
  cell: string;
  /** What is wrong; `text` is what stands there. */
  code:
    | 'unknown-id'
    | 'empty-name'
    | 'no-date'
    | 'unknown-name'
    | 'no-text-row'
    | 'two-values'
    | 'text-cut'
    | 'double-text';
  text: string;
}
