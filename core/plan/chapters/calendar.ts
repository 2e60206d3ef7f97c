import type { ContentItem } from '#core/model/content-item.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { defineChapter } from '../chapter.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Block } from '../plan-tree.ts';
import { cell, tableOr } from '../write.ts';
import { channelsOf } from './parts/channels-of.ts';
import { contentOf } from './parts/content-of.ts';

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
  const items = contentOf(context)
    .filter(({ publishOn, dueDate }) => publishOn ?? dueDate)
    .toSorted((one, other) => whenOf(one).localeCompare(whenOf(other)));
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
      items.map((item) => [
        cell(item.title),
        cell(context.groups(groupsOf(item, context))),
        cell(
          names.join((item.tells ?? []).map((tell) => names.of('info', typeof tell === 'string' ? tell : tell.infoId))),
        ),
        cell(...planning(item)),
        cell(person(item.ownerId)),
      ]),
    ),
  ];
}

function milestones({ workspace, say, person, date }: PlanContext): Block[] {
  const dated = (workspace.actions ?? [])
    .filter(({ dueDate, done }) => dueDate && !done)
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
      dated.map(({ text, ownerId, dueDate }) => [cell(text), cell(person(ownerId)), cell(date(dueDate))]),
    ),
  ];
}

function whenOf({ publishOn, dueDate }: ContentItem): string {
  return publishOn ?? dueDate ?? '';
}

function groupsOf(item: ContentItem, context: PlanContext): TargetGroupId[] | 'all' {
  const channels = channelsOf(item, context);
  const ids = context.targetGroups.map(({ id }) => id).filter((id) => channels.has(id));
  return ids.length === context.targetGroups.length ? 'all' : ids;
}
