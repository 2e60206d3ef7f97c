import type { ContentItemId, InformationItemId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';

/** How a question is put: asked openly, checked, filled in with what is known, or only what is missing. */
export type AskMode = 'ask' | 'verify' | 'prefilled' | 'supplement';

/** Sets how a content item asks some questions, in its own list and in those of its variants. */
export const setAskMode = defineEdit<{ contentId: ContentItemId; infoIds: InformationItemId[]; mode: AskMode }>({
  id: 'ask-mode.set',
  label: { nl: 'Vraagwijze van “{subject}” wijzigen', en: 'Change how “{subject}” asks' },
  subject: ({ contentItems }, { contentId }) => contentItems.find(({ id }) => id === contentId)?.title ?? '',
  recipe(draft, { contentId, infoIds, mode }) {
    const item = draft.contentItems.find(({ id }) => id === contentId);
    if (!item) return 'not-found';
    let isChanged = false;
    for (const list of [item, ...item.variants]) {
      if (!list.asks) continue;
      list.asks = list.asks.map((ask) => {
        const ref = typeof ask === 'string' ? { infoId: ask } : ask;
        if (!infoIds.includes(ref.infoId)) return ask;
        isChanged = true;
        return { ...ref, mode };
      });
    }
    return isChanged ? undefined : 'not-found';
  },
});
