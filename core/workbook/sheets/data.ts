import { registerTable } from '#core/plan/chapters/data-register.ts';
import { sheetOfTable } from '../cells.ts';
import type { SheetDefinition } from '../workbook.ts';

/** Every data field: what for, where asked and shown, and which system holds it. */
export const dataSheet: SheetDefinition = {
  id: 'data',
  title: { nl: 'Gegevensregister', en: 'Data register' },
  fill: (context) =>
    sheetOfTable(
      registerTable(context),
      'field-id',
      context.workspace.dataFields.map(({ id }) => id),
    ),
};
