import type { ContentItemId, InformationItemId } from '#core/model/id.ts';
import type { TellRef } from '#core/model/tell-ref.ts';
import { defineEdit } from './edit.ts';

/** Says that a content item repeats information on purpose, and as what, in its own list and in those of its variants. */
export const setTellRepeat = defineEdit<{
  contentId: ContentItemId;
  infoIds: InformationItemId[];
  repeat: NonNullable<TellRef['repeat']>;
}>({
  id: 'tell-repeat.set',
  label: { nl: 'Herhaling in “{subject}” vastleggen', en: 'Note repetition in “{subject}”' },
  subject: ({ contentItems }, { contentId }) => contentItems.find(({ id }) => id === contentId)?.title ?? '',
  recipe(draft, { contentId, infoIds, repeat }) {
    const item = draft.contentItems.find(({ id }) => id === contentId);
    if (!item) return 'not-found';
    let isChanged = false;
    for (const list of [item, ...item.variants]) {
      if (!list.tells) continue;
      list.tells = list.tells.map((tell) => {
        const ref = typeof tell === 'string' ? { infoId: tell } : tell;
        if (!infoIds.includes(ref.infoId)) return tell;
        isChanged = true;
        return { ...ref, repeat };
      });
    }
    return isChanged ? undefined : 'not-found';
  },
});
