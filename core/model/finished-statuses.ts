import type { ContentItem } from './content-item.ts';

/** The statuses of content that customers may get: its text is done. */
export const finishedStatuses: readonly ContentItem['status'][] = ['approved', 'published'];
