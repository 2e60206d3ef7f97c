import type { ContentItem } from '#core/model/content-item.ts';
import type { WorkspaceWords } from '#core/plan/workspace-words.ts';
import { cellMark } from '../../cell-mark.ts';
import { column, idColumn } from '../../cells.ts';
import type { Sheet, SheetValue } from '../../workbook.ts';
import { contentCells } from './content-cells.ts';
import { contentSheetColumns } from './content-columns.ts';

/** A row per text; an item without texts has one row too. The hidden columns let it be read back: `core/exchange/content-sheet`. */
export function contentTable(words: WorkspaceWords, items: readonly ContentItem[]): Pick<Sheet, 'columns' | 'rows'> {
  const rows = items.flatMap((item) =>
    (item.variants.length > 0 ? item.variants : [undefined]).map((variant): SheetValue[] => {
      const cells = contentCells(words, item, variant);
      const values = contentSheetColumns.map(({ key }) => cells[key]);
      return [...values, item.id, variant?.id, values.map(cellMark).join('.')];
    }),
  );
  return {
    columns: [
      ...contentSheetColumns.map(({ head, width }) => column(words.say(head), width)),
      idColumn('content-id'),
      idColumn('text-id'),
      idColumn('written'),
    ],
    rows,
  };
}
