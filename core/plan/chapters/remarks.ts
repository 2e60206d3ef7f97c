import { defineChapter } from '../chapter.ts';
import { sourceOf } from '../source-of.ts';
import { cell, rowOf, tableOr } from '../write.ts';

/** What reviewers remarked, and what became of it. */
export const remarks = defineChapter({
  id: 'remarks',
  title: { nl: 'Opmerkingen uit de review', en: 'Remarks from the review' },
  numbering: 'appendix',
  missing: { nl: 'Er zijn geen opmerkingen.', en: 'There are no remarks.' },
  write({ workspace, say, date, ofPlan }) {
    const rows = (workspace.remarks ?? []).map(({ id, text, author, on, resolved, replies = [] }) =>
      rowOf(sourceOf('remark', id)(), [
        cell(text, ...replies.map((reply) => `${reply.author}: ${reply.text}`)),
        cell(author, date(on.slice(0, 10))),
        cell(resolved ? say({ nl: 'afgehandeld', en: 'handled' }) : say({ nl: 'open', en: 'open' })),
      ]),
    );
    if (rows.length === 0) return [];
    return [
      tableOr(
        '',
        say({ nl: 'Opmerkingen', en: 'Remarks' }),
        [
          [say({ nl: 'Opmerking', en: 'Remark' }), 7],
          [say({ nl: 'Van', en: 'By' }), 3],
          [say({ nl: 'Stand', en: 'State' }), 2],
        ],
        rows,
        ofPlan(),
      ),
    ];
  },
});
