import type { ContentVariant } from '#core/model/content-variant.ts';
import type { ContentItemId } from '#core/model/id.ts';
import { groupsInBoth } from '#core/model/integrity/double-variants.ts';
import { schemaOfKind } from '#core/model/object-kinds.ts';
import { defineEdit } from './edit.ts';

/** Adds a text to a content item, for groups on channels that have none yet in that language. */
export const addVariant = defineEdit<{ contentId: ContentItemId; variant: ContentVariant }>({
  id: 'variant.add',
  label: { nl: 'Tekstversie van “{subject}” toevoegen', en: 'Add content variant of “{subject}”' },
  subject: ({ contentItems }, { contentId }) => contentItems.find(({ id }) => id === contentId)?.title ?? '',
  recipe(draft, { contentId, variant }) {
    const item = draft.contentItems.find(({ id }) => id === contentId);
    if (!item) return 'not-found';
    if (!schemaOfKind('variant').safeParse(variant).success) return 'not-allowed';
    const rivals = item.variants.filter(
      ({ locale, channelIds }) => locale === variant.locale && channelIds.some((id) => variant.channelIds.includes(id)),
    );
    if (groupsInBoth(variant, rivals).length > 0) return 'already-there';
    item.variants.push(variant);
    return undefined;
  },
});
