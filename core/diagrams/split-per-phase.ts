import type { StepId } from '#core/model/id.ts';
import { orderSteps } from './step-order.ts';
import type { Process } from '#core/model/process.ts';

/**
 * Divides the steps of a picture over pages that can be read: whole phases where they fit, small phases together, a long phase in equal parts.
 * One page when everything fits.
 */
export function splitPerPhase(process: Process, shown: ReadonlySet<StepId>, most: number): ReadonlySet<StepId>[] {
  const steps = orderSteps(process).steps.filter(({ stepId }) => shown.has(stepId));
  const pages: StepId[][] = [];
  let isOpen = false;
  for (const phase of Map.groupBy(steps, ({ phaseId }) => phaseId).values()) {
    const ids = phase.map(({ stepId }) => stepId);
    const last = pages.at(-1);
    if (isOpen && last && last.length + ids.length <= most) {
      last.push(...ids);
      continue;
    }
    const parts = Math.ceil(ids.length / most);
    const size = Math.ceil(ids.length / parts);
    for (let part = 0; part < parts; part += 1) pages.push(ids.slice(part * size, (part + 1) * size));
    isOpen = parts === 1;
  }
  return pages.map((page) => new Set(page));
}
