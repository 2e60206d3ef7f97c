import { defineChapter } from '../chapter.ts';
import { cell, rowOf, tableOr } from '../write.ts';

/** Who does what, and who has to agree. */
export const roles = defineChapter({
  id: 'roles',
  title: { nl: 'Rollen en akkoord', en: 'Roles and approval' },
  numbering: 'number',
  missing: {
    nl: 'Wie akkoord moet geven, is nog niet ingevuld.',
    en: 'Who has to approve has not been filled in yet.',
  },
  write({ plan, say, person, date, ofPlan }) {
    if (!plan.approvals?.length) return [];
    return [
      tableOr(
        '',
        say({ nl: 'Voor akkoord', en: 'For approval' }),
        [
          [say({ nl: 'Naam', en: 'Name' }), 4],
          [say({ nl: 'Rol', en: 'Role' }), 4, 'ifFilled'],
          [say({ nl: 'Akkoord op', en: 'Approved on' }), 3],
        ],
        plan.approvals.map(({ personId, role, on }) =>
          rowOf(ofPlan('approvals'), [
            cell(person(personId)),
            cell(role),
            cell(date(on) || say({ nl: 'nog niet', en: 'not yet' })),
          ]),
        ),
        ofPlan('approvals'),
      ),
    ];
  },
});
