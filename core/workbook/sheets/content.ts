import { contentOf } from '#core/plan/chapters/parts/content-of.ts';
import type { SheetDefinition } from '../workbook.ts';
import { contentTable } from './parts/content-table.ts';

/** The content of the plan, with its texts. */
export const contentSheet: SheetDefinition = {
  id: 'content',
  title: { nl: 'Middelen', en: 'Content' },
  fill: (context) => contentTable(context, contentOf(context)),
};
