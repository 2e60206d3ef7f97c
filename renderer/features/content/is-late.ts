import type { ContentItem } from '#core/model/content-item.ts';
import { finishedStatuses } from '#core/model/finished-statuses.ts';
import type { IsoDate } from '#core/model/iso-date.ts';
import type { momentKinds } from './calendar/content-moments.ts';

/**
 * Whether this date of a content item has gone by with its work undone: a text that is not ready, or the review of a finished one that was not
 * done. The same as the rule content-overdue says.
 */
export function isLate(item: ContentItem, kind: (typeof momentKinds)[number], today: IsoDate): boolean {
  const on = item[kind];
  if (on === undefined || on >= today || item.status === 'retired') return false;
  return (kind === 'reviewDate' && !isUnfinished(item)) || (kind === 'dueDate' && isUnfinished(item));
}

/** Whether the text is still being made. */
export function isUnfinished({ status }: ContentItem): boolean {
  return status !== 'retired' && !finishedStatuses.includes(status);
}
