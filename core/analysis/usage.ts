import type { Process } from '#core/model/process.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Anchor } from './finding.ts';

/** The processes that use an object outside them: for information items, those whose content or steps refer to it. */
export function processesUsing(workspace: Workspace, { kind, id }: Anchor): Process[] {
  if (kind !== 'info') return [];
  const telling = new Set(
    workspace.contentItems
      .filter((item) =>
        [item, ...item.variants].some(({ tells = [], asks = [] }) =>
          [...tells, ...asks].some((ref) => refers(ref, id)),
        ),
      )
      .map((item) => item.id),
  );
  return workspace.processes.filter((process) =>
    process.steps.some(
      (step) =>
        step.needs?.some(({ infoId }) => infoId === id) ||
        step.touchpoints?.some((touchpoint) =>
          usesOf(touchpoint).some(({ contentIds }) => contentIds.some((contentId) => telling.has(contentId))),
        ),
    ),
  );
}

function refers(ref: string | { infoId: string }, id: string): boolean {
  return (typeof ref === 'string' ? ref : ref.infoId) === id;
}
