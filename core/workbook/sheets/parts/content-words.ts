import type { Message } from '#core/messages/format-message.ts';
import type { ContentItem } from '#core/model/content-item.ts';

/** The purposes of content, as the sheet says them. */
export const contentPurposes: Record<ContentItem['purpose'], Message> = {
  inform: { nl: 'informeren', en: 'inform' },
  interest: { nl: 'interesseren', en: 'interest' },
  activate: { nl: 'aanzetten tot actie', en: 'activate' },
};
