import type { ContentItem } from '#core/model/content-item.ts';
import type { Process } from '#core/model/process.ts';
import type { PlanContext } from '../../plan-context.ts';
import { contentIdsOf } from './content-ids-of.ts';
import { contentOf } from './content-of.ts';

/** Content of one process; without a process what none in the plan uses. */
export interface ProcessContent {
  process: Process | undefined;
  content: ContentItem[];
}

/** The content of the plan, each item once: under the first process that uses it, or else at the end. */
export function contentByProcess(context: PlanContext): ProcessContent[] {
  const left = new Set(contentOf(context));
  const take = (isTaken: (item: ContentItem) => boolean): ContentItem[] => {
    const content = [...left].filter(isTaken);
    for (const item of content) left.delete(item);
    return content;
  };
  const parts = context.processes.map((process): ProcessContent => {
    const used = contentIdsOf([process]);
    return { process, content: take(({ id }) => used.has(id)) };
  });
  return [...parts, { process: undefined, content: take(() => true) }];
}
