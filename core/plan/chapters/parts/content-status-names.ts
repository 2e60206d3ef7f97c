import type { Message } from '#core/messages/format-message.ts';
import type { ContentItem } from '#core/model/content-item.ts';

/** How far a content item is, in words. */
export const contentStatusNames: Record<ContentItem['status'], Message> = {
  idea: { nl: 'idee', en: 'idea' },
  draft: { nl: 'concept', en: 'draft' },
  review: { nl: 'in review', en: 'in review' },
  approved: { nl: 'akkoord', en: 'approved' },
  published: { nl: 'gepubliceerd', en: 'published' },
  retired: { nl: 'vervallen', en: 'retired' },
};
