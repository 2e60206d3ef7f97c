import { defineChapter } from '../chapter.ts';
import { sourceOf } from '../source-of.ts';
import { fieldCell, tableOr } from '../write.ts';

/** What people will know, feel and do, and how that is measured. */
export const objectives = defineChapter({
  id: 'objectives',
  title: { nl: 'Communicatiedoelen', en: 'Communication objectives' },
  numbering: 'number',
  missing: {
    nl: 'Er zijn nog geen communicatiedoelen. Zeg bij Plan wat mensen moeten weten, vinden en doen.',
    en: 'There are no communication objectives yet. Say under Plan what people should know, feel and do.',
  },
  write({ plan, say, person, groups, ofPlan }) {
    const effects = {
      knowledge: say({ nl: 'Kennis', en: 'Knowledge' }),
      attitude: say({ nl: 'Houding', en: 'Attitude' }),
      behaviour: say({ nl: 'Gedrag', en: 'Behaviour' }),
    };
    const rows = (plan.objectives ?? []).map((objective) => {
      const from = sourceOf('objective', objective.id);
      const { effect, text, targetGroupIds, indicator, target, moment, ownerId } = objective;
      return [
        fieldCell(from('effect'), effects[effect]),
        fieldCell(from('text'), text),
        fieldCell(from('targetGroupIds'), groups(targetGroupIds)),
        fieldCell(from('indicator'), indicator, target && [{ text: target, source: from('target') }]),
        fieldCell(from('moment'), moment),
        fieldCell(from('ownerId'), person(ownerId)),
      ];
    });
    if (rows.length === 0) return [];
    return [
      tableOr(
        '',
        say({ nl: 'Communicatiedoelen', en: 'Communication objectives' }),
        [
          [say({ nl: 'Soort', en: 'Kind' }), 2],
          [say({ nl: 'Doel', en: 'Objective' }), 5],
          [say({ nl: 'Doelgroep', en: 'Target group' }), 4],
          [say({ nl: 'Indicator en norm', en: 'Indicator and target' }), 3],
          [say({ nl: 'Moment', en: 'Moment' }), 2],
          [say({ nl: 'Eigenaar', en: 'Owner' }), 3],
        ],
        rows,
        ofPlan('objectives'),
      ),
    ];
  },
});
