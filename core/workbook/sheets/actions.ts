import { column, dayOf, idColumn } from '../cells.ts';
import type { SheetDefinition } from '../workbook.ts';

/** Who does what by when. */
export const actionSheet: SheetDefinition = {
  id: 'actions',
  title: { nl: 'Acties', en: 'Actions' },
  fill: ({ workspace, scope, say, person }) => ({
    columns: [
      column(say({ nl: 'Actie', en: 'Action' }), 60),
      column(say({ nl: 'Wie', en: 'Who' }), 24),
      column(say({ nl: 'Wanneer', en: 'When' }), 14),
      column(say({ nl: 'Klaar op', en: 'Done on' }), 14),
      idColumn('action-id'),
    ],
    rows: (workspace.actions ?? [])
      .filter(scope.holdsAction)
      .map(({ id, text, ownerId, dueDate, done }) => [
        text,
        person(ownerId) || undefined,
        dayOf(dueDate),
        dayOf(done),
        id,
      ]),
  }),
};
