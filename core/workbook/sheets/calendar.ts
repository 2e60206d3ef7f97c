import { scheduledContent } from '#core/plan/chapters/parts/scheduled-content.ts';
import { column, dayOf, idColumn, listed } from '../cells.ts';
import type { SheetDefinition } from '../workbook.ts';

/** What goes out when, in the five columns of the method. */
export const calendarSheet: SheetDefinition = {
  id: 'calendar',
  title: { nl: 'Communicatiekalender', en: 'Communication calendar' },
  fill(context) {
    const { say, names, person, groups } = context;
    return {
      columns: [
        column(say({ nl: 'Middel/moment', en: 'Content/moment' }), 36),
        column(say({ nl: 'Doelgroep', en: 'Target group' }), 28),
        column(say({ nl: 'Inhoud/boodschap', en: 'Message' }), 50),
        column(say({ nl: 'Planning', en: 'Planning' }), 14),
        column(say({ nl: 'Actiehouder', en: 'Action owner' }), 22),
        idColumn('content-id'),
      ],
      rows: scheduledContent(context).map(({ item, groupIds, infoIds }) => [
        item.title,
        groups(groupIds),
        listed(infoIds.map((id) => names.of('info', id))),
        dayOf(item.publishOn ?? item.dueDate),
        person(item.ownerId) || undefined,
        item.id,
      ]),
    };
  },
};
