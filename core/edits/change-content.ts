import { original } from 'immer';
import type { ContentItem } from '#core/model/content-item.ts';
import { FinderById } from '#core/model/finder-by-id.ts';
import { hasDoubleVariants } from '#core/model/integrity/has-double-variants.ts';
import { schemaOfKind } from '#core/model/object-kinds.ts';
import { defineEdit } from './edit.ts';

const contents = new FinderById<ContentItem>();

/** Puts changed content items in the place of what they were: many at once, as one change. All of them, or none. */
export const changeContent = defineEdit<{ items: readonly ContentItem[] }>({
  id: 'content.change',
  label: { nl: 'Middelen wijzigen ({subject})', en: 'Change content ({subject})' },
  subject: (_workspace, { items }) => (items.length === 1 ? (items[0]?.title ?? '') : String(items.length)),
  recipe(draft, { items }) {
    // Looking at the draft itself would make a draft of every item.
    const before = original(draft.contentItems) ?? draft.contentItems;
    for (const item of items) {
      const place = contents.place(before, item.id);
      if (place < 0) return 'not-found';
      if (item.title.trim() === '') return 'name-empty';
      if (!schemaOfKind('content').safeParse(item).success) return 'not-allowed';
      if (hasDoubleVariants(item)) return 'variant-overlaps';
      draft.contentItems[place] = item;
    }
    return undefined;
  },
});
