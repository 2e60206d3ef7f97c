import type { Message } from '#core/messages/format-message.ts';
import type { ContentItem } from './content-item.ts';

/** How far a content item is, in the words of the screen: in findings, in the plan and in the sheet that is edited elsewhere. */
export const contentStatusNames: Record<ContentItem['status'], Message> = {
  idea: { nl: 'idee', en: 'idea' },
  draft: { nl: 'concept', en: 'draft' },
  review: { nl: 'wordt nagekeken', en: 'in review' },
  approved: { nl: 'goedgekeurd', en: 'approved' },
  published: { nl: 'in gebruik', en: 'published' },
  retired: { nl: 'niet meer in gebruik', en: 'retired' },
};
