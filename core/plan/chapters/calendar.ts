import type { ContentItem } from '#core/model/content-item.ts';
import { defineChapter } from '../chapter.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Block } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { cell, fieldCell, rowOf, tableOr } from '../write.ts';
import { scheduledContent } from './parts/scheduled-content.ts';

/** What goes out when, and what has to be done by when. */
export const calendar = defineChapter({
  id: 'calendar',
  title: { nl: 'Communicatiekalender', en: 'Communication calendar' },
  numbering: 'number',
  missing: {
    nl: 'Er zijn nog geen datums. Zet bij Middelen wanneer iets uitgaat, en bij Acties wat er moet gebeuren.',
    en: 'There are no dates yet. Say under Content when something goes out, and under Actions what must be done.',
  },
  write: (context) => [...content(context), ...milestones(context)],
});

function content(context: PlanContext): Block[] {
  const { say, names, person, date } = context;
  const items = scheduledContent(context);
  if (items.length === 0) return [];
  const planning = ({ publishOn, dueDate }: ContentItem): string[] => [
    ...(publishOn ? [date(publishOn)] : []),
    ...(dueDate ? [say({ nl: 'tekst klaar: {date}', en: 'text ready: {date}' }, { date: date(dueDate) })] : []),
  ];
  return [
    tableOr(
      '',
      say({ nl: 'Communicatiekalender', en: 'Communication calendar' }),
      [
        [say({ nl: 'Middel/moment', en: 'Content/moment' }), 4],
        [say({ nl: 'Doelgroep', en: 'Target group' }), 4],
        [say({ nl: 'Inhoud/boodschap', en: 'Message' }), 5],
        [say({ nl: 'Planning', en: 'Planning' }), 3],
        [say({ nl: 'Actiehouder', en: 'Action owner' }), 3],
      ],
      items.map(({ item, groupIds, infoIds }) => {
        const from = sourceOf('content', item.id);
        return rowOf(from(), [
          fieldCell(from('title'), item.title),
          cell(context.groups(groupIds)),
          fieldCell(from('tells'), ...infoIds.map((id) => names.of('info', id))),
          fieldCell(from('publishOn'), ...planning(item)),
          fieldCell(from('ownerId'), person(item.ownerId)),
        ]);
      }),
      context.ofPlan(),
    ),
  ];
}

function milestones({ workspace, say, person, date, ofPlan, scope }: PlanContext): Block[] {
  const dated = (workspace.actions ?? [])
    .filter((action) => action.dueDate && !action.done && scope.holdsAction(action))
    .toSorted((one, other) => (one.dueDate ?? '').localeCompare(other.dueDate ?? ''));
  if (dated.length === 0) return [];
  return [
    tableOr(
      '',
      say({ nl: 'Mijlpalen en acties', en: 'Milestones and actions' }),
      [
        [say({ nl: 'Actie', en: 'Action' }), 7],
        [say({ nl: 'Wie', en: 'Who' }), 3],
        [say({ nl: 'Wanneer', en: 'When' }), 3],
      ],
      dated.map(({ id, text, ownerId, dueDate }) => {
        const from = sourceOf('action', id);
        return [
          fieldCell(from('text'), text),
          fieldCell(from('ownerId'), person(ownerId)),
          fieldCell(from('dueDate'), date(dueDate)),
        ];
      }),
      ofPlan(),
    ),
  ];
}
