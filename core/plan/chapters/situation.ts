import { defineChapter } from '../chapter.ts';
import { sourceOf } from '../source-of.ts';
import { fieldCell, tableOr } from '../write.ts';

/** What gave rise to the plan, and what each process is for. */
export const situation = defineChapter({
  id: 'situation',
  title: { nl: 'Aanleiding en situatie', en: 'Background and situation' },
  numbering: 'number',
  missing: {
    nl: 'De aanleiding is nog niet beschreven.',
    en: 'The background is not described yet.',
  },
  write: ({ processes, person, say, ofPlan }) => {
    const described = processes.filter(({ question, goal }) => question || goal);
    if (described.length === 0) return [];
    return [
      tableOr(
        '',
        say({ nl: 'De klantprocessen in dit plan', en: 'The customer processes in this plan' }),
        [
          [say({ nl: 'Klantproces', en: 'Customer process' }), 3],
          [say({ nl: 'Vraag van de klant', en: 'Question of the customer' }), 4, 'ifFilled'],
          [say({ nl: 'Doel van de organisatie', en: 'Goal of the organisation' }), 4, 'ifFilled'],
          [say({ nl: 'Eigenaar', en: 'Owner' }), 2, 'ifFilled'],
        ],
        described.map(({ id, name, question, goal, ownerId }) => {
          const from = sourceOf('process', id);
          return [
            fieldCell(from('name'), name),
            fieldCell(from('question'), question),
            fieldCell(from('goal'), goal),
            fieldCell(from('ownerId'), person(ownerId)),
          ];
        }),
        ofPlan(),
      ),
    ];
  },
});
