import { matrixTable } from '#core/plan/chapters/matrix.ts';
import { contentOf } from '#core/plan/chapters/parts/content-of.ts';
import { sheetOfTable } from '../cells.ts';
import type { SheetDefinition } from '../workbook.ts';

/** Which target group gets which content through which channel. */
export const matrixSheet: SheetDefinition = {
  id: 'matrix',
  title: { nl: 'Doelgroepen-middelenmatrix', en: 'Groups and content matrix' },
  fill(context) {
    const items = contentOf(context);
    return sheetOfTable(
      matrixTable(items, context),
      'content-id',
      items.map(({ id }) => id),
    );
  },
};
