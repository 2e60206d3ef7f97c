import { contentItemSchema, type ContentItem } from './content-item.ts';

/** The statuses of a content item, in the order in which it usually has them; any order is allowed. */
export const contentStatuses: readonly ContentItem['status'][] = contentItemSchema.shape.status.options;
