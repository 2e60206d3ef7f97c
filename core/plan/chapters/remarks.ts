import { kindNames } from '#core/model/entity-kind.ts';
import { personById } from '#core/model/lookups.ts';
import type { Remark } from '#core/model/remark.ts';
import { wordField } from '#core/review/field-of-remark.ts';
import { groupRemarks, type PlacedRemark } from '#core/review/group-remarks.ts';
import { defineChapter } from '../chapter.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Inline } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { cell, rowOf, table } from '../write.ts';

/** What reviewers remarked on the processes of the plan, and what became of it; what is no longer in the plan comes last. */
export const remarks = defineChapter({
  id: 'remarks',
  title: { nl: 'Opmerkingen uit de review', en: 'Remarks from the review' },
  numbering: 'appendix',
  missing: { nl: 'Er zijn geen opmerkingen.', en: 'There are no remarks.' },
  write(context) {
    const { workspace, say, processes } = context;
    return groupRemarks(workspace, workspace.remarks ?? [])
      .filter(({ where }) => where.kind !== 'process' || processes.some(({ id }) => id === where.processId))
      .map(({ where, remarks: placed }) =>
        table(
          where.kind === 'process'
            ? say({ nl: 'Opmerkingen bij {name}', en: 'Remarks on {name}' }, { name: where.name })
            : where.kind === 'gone'
              ? say({ nl: 'Niet meer in het plan', en: 'No longer in the plan' })
              : say({ nl: 'Opmerkingen bij andere onderdelen', en: 'Remarks on other parts' }),
          [
            [say({ nl: 'Waarover', en: 'About' }), 3],
            [say({ nl: 'Opmerking', en: 'Remark' }), 6],
            [say({ nl: 'Van', en: 'By' }), 3],
            [say({ nl: 'Stand', en: 'State' }), 2],
          ],
          placed.map((one) =>
            rowOf(sourceOf('remark', one.remark.id)(), [
              cell(about(one, context)),
              cell(one.remark.text, ...replies(one.remark)),
              cell(one.remark.author, context.date(one.remark.on.slice(0, 10))),
              cell(state(one.remark, context)),
            ]),
          ),
          context.ofPlan(),
        ),
      );
  },
});

function about({ place, remark }: PlacedRemark, { workspace, language }: PlanContext): string {
  const { field, kind } = remark.target;
  const object = place.number === undefined ? place.name : `${place.number}. ${place.name}`;
  const word = place.kind ? kindNames[place.kind][language] : kind;
  return [object === '' ? word : object, field === undefined ? '' : wordField(workspace, field, language)]
    .filter(Boolean)
    .join(', ');
}

function replies({ replies: answers = [] }: Remark): Inline[][] {
  return answers.map(({ author, text }) => [{ text: `${author}: `, isBold: true }, { text }]);
}

function state({ resolved, assignedTo }: Remark, { workspace, say }: PlanContext): string {
  if (resolved) return say({ nl: 'afgehandeld', en: 'resolved' });
  const name = assignedTo && personById(workspace, assignedTo)?.name;
  return name
    ? say({ nl: 'open, {name} pakt dit op', en: 'open, {name} takes this up' }, { name })
    : say({ nl: 'open', en: 'open' });
}
