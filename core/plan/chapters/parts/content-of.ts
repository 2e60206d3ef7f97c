import type { ContentItem } from '#core/model/content-item.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { PlanContext } from '../../plan-context.ts';

/** The content items of the processes in the plan, and those that no process uses yet; retired ones only where they are used. */
export function contentOf({ workspace, processes }: PlanContext): readonly ContentItem[] {
  const usedIn = (list: typeof processes): Set<string> =>
    new Set(
      list
        .flatMap(({ steps }) => steps)
        .flatMap(({ touchpoints }) => touchpoints ?? [])
        .flatMap(usesOf)
        .flatMap(({ contentIds }) => contentIds),
    );
  const here = usedIn(processes);
  const anywhere = usedIn(workspace.processes);
  return workspace.contentItems.filter(({ id, status }) => here.has(id) || (!anywhere.has(id) && status !== 'retired'));
}
