import { contentOf } from '#core/plan/chapters/parts/content-of.ts';
import { cellMark } from '../cell-mark.ts';
import { column, idColumn } from '../cells.ts';
import type { SheetDefinition, SheetValue } from '../workbook.ts';
import { contentCells } from './parts/content-cells.ts';
import { contentSheetColumns } from './parts/content-columns.ts';

/** A row per text; an item without texts has one row too. The hidden columns let it be read back: `core/exchange/content-sheet`. */
export const contentSheet: SheetDefinition = {
  id: 'content',
  title: { nl: 'Middelen', en: 'Content' },
  fill(context) {
    const rows = contentOf(context).flatMap((item) =>
      (item.variants.length > 0 ? item.variants : [undefined]).map((variant): SheetValue[] => {
        const cells = contentCells(context, item, variant);
        const values = contentSheetColumns.map(({ key }) => cells[key]);
        return [...values, item.id, variant?.id, values.map(cellMark).join('.')];
      }),
    );
    return {
      columns: [
        ...contentSheetColumns.map(({ head, width }) => column(context.say(head), width)),
        idColumn('content-id'),
        idColumn('text-id'),
        idColumn('written'),
      ],
      rows,
    };
  },
};
