import type { ContentItem } from '#core/model/content-item.ts';
import type { PlanContext } from '../../plan-context.ts';
import { contentIdsOf } from './content-ids-of.ts';

/** The content items of the processes in the plan, and those that no process uses yet; retired ones only where they are used. */
export function contentOf({ workspace, processes }: PlanContext): readonly ContentItem[] {
  const here = contentIdsOf(processes);
  const anywhere = contentIdsOf(workspace.processes);
  return workspace.contentItems.filter(({ id, status }) => here.has(id) || (!anywhere.has(id) && status !== 'retired'));
}
