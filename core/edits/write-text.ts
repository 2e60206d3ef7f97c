import type { VariantId } from '#core/model/id.ts';
import type { IsoDate } from '#core/model/iso-date.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { defineEdit } from './edit.ts';

/** Writes the text of a content variant exactly as it is given, and says when that was; an empty text is taken away. */
export const writeText = defineEdit<{ variantId: VariantId; text: string; on: IsoDate }>({
  id: 'text.write',
  label: { nl: 'Tekst van “{subject}” schrijven', en: 'Write the text of “{subject}”' },
  subject: (workspace, { variantId }) => itemOf(workspace, variantId)?.title ?? '',
  recipe(draft, { variantId, text, on }) {
    const item = itemOf(draft, variantId);
    const variant = item?.variants.find(({ id }) => id === variantId);
    if (!item || !variant) return 'not-found';
    if ((variant.text ?? '') === text) return undefined;
    if (text.trim() === '') delete variant.text;
    else variant.text = text;
    item.textChangedOn = on;
    return undefined;
  },
});

function itemOf({ contentItems }: Workspace, variantId: VariantId): ContentItem | undefined {
  return contentItems.find(({ variants }) => variants.some(({ id }) => id === variantId));
}
