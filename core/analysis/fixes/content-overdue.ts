import type { EditCall } from '#core/edits/registry.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentItemId } from '#core/model/id.ts';
import { contentById } from '#core/model/lookups.ts';
import type { EditFix, FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { dateAfter } from './parts/date-after.ts';

/** A new date, or the word that it was checked today. */
export const contentOverdueFixes: FixMaker = ({ messageId, anchor }, { workspace, asOf }) => {
  const item = contentById(workspace, anchor.id as ContentItemId);
  if (!item) return [];
  const set = (fields: Partial<Omit<ContentItem, 'id'>>): EditCall[] => [
    { editId: 'object.set', args: { kind: 'content', id: item.id, fields } },
  ];
  const checked = { nl: 'Vandaag gecontroleerd', en: 'Checked today' };
  if (messageId === 'olderThanFact')
    return [editFix({ id: 'checked', title: checked }, () => set({ textChangedOn: asOf }))];
  const askDate = (id: string, title: EditFix['title'], proposal: string, key: 'dueDate' | 'reviewDate'): EditFix => ({
    kind: 'edit',
    id,
    title,
    values: {},
    asks: [{ kind: 'date', label: { nl: 'Welke datum?', en: 'Which date?' }, earliest: asOf, proposal }],
    calls: ([date = proposal]) => set({ [key]: date } as Partial<ContentItem>),
  });
  if (messageId === 'due') {
    return [
      askDate(
        'date',
        { nl: 'Spreek een nieuwe datum af', en: 'Agree on a new date' },
        dateAfter(asOf, { value: 2, unit: 'week' }),
        'dueDate',
      ),
    ];
  }
  const next = dateAfter(asOf, item.reviewEvery ?? { value: 1, unit: 'year' });
  return [
    editFix({ id: 'checked', title: checked }, () => set({ reviewDate: next })),
    askDate('date', { nl: 'Controleer het later', en: 'Check it later' }, next, 'reviewDate'),
  ];
};
