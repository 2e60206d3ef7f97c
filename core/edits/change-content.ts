import type { ContentItem } from '#core/model/content-item.ts';
import { groupsInBoth } from '#core/model/integrity/double-variants.ts';
import { schemaOfKind } from '#core/model/object-kinds.ts';
import { defineEdit } from './edit.ts';

/** Puts changed content items in the place of what they were: many at once, as one change. All of them, or none. */
export const changeContent = defineEdit<{ items: readonly ContentItem[] }>({
  id: 'content.change',
  label: { nl: 'Middelen wijzigen ({subject})', en: 'Change content ({subject})' },
  subject: (_workspace, { items }) => (items.length === 1 ? (items[0]?.title ?? '') : String(items.length)),
  recipe(draft, { items }) {
    const places = new Map(draft.contentItems.map(({ id }, index) => [id, index]));
    for (const item of items) {
      const place = places.get(item.id);
      if (place === undefined) return 'not-found';
      if (item.title.trim() === '') return 'name-empty';
      if (!schemaOfKind('content').safeParse(item).success) return 'not-allowed';
      if (hasOverlap(item)) return 'variant-overlaps';
      draft.contentItems[place] = item;
    }
    return undefined;
  },
});

/** Whether two texts are for the same group, on the same channel, in the same language. */
function hasOverlap({ variants }: ContentItem): boolean {
  return variants.some((variant, index) => {
    const rivals = variants
      .slice(index + 1)
      .filter(
        ({ locale, channelIds }) =>
          locale === variant.locale && channelIds.some((id) => variant.channelIds.includes(id)),
      );
    return rivals.length > 0 && groupsInBoth(variant, rivals).length > 0;
  });
}
