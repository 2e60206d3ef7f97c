import type { ContentItem } from '#core/model/content-item.ts';
import { finishedStatuses } from '#core/model/finished-statuses.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { processesUsing } from '../usage-index.ts';

/** How far the content of a process is. Retired content does not count. */
export interface PlanningMeasures {
  total: number;
  published: ContentItem[];
  /** The day on which it had to be ready is past, and it is not. */
  overdue: ContentItem[];
  withoutOwner: ContentItem[];
}

/** The planning measures of the content that a process uses, on a day (`YYYY-MM-DD`). */
export function planningMeasures(workspace: Workspace, process: Process, asOf: string): PlanningMeasures {
  const items = workspace.contentItems.filter(
    ({ id, status }) => status !== 'retired' && processesUsing(workspace, { kind: 'content', id }).includes(process),
  );
  return {
    total: items.length,
    published: items.filter(({ status }) => status === 'published'),
    overdue: items.filter(
      ({ status, dueDate }) => dueDate !== undefined && dueDate < asOf && !finishedStatuses.includes(status),
    ),
    withoutOwner: items.filter(({ ownerId }) => ownerId === undefined),
  };
}
