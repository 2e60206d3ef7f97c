import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { orderSteps } from '../step-order.ts';

/** A step at its column; the number is the one of every picture of the process. */
export interface GridStep {
  step: Step;
  number: number;
}

/** More columns than this make step names unreadable on A4 landscape. */
const mostColumns = 14;

/** The steps of a process in their order, divided over pages as evenly as it goes; a page ends with a phase where one ends nearby. */
export function splitSteps(process: Process): GridStep[][] {
  const byId = new Map(process.steps.map((step) => [step.id, step]));
  const steps = orderSteps(process).steps.flatMap(({ stepId, number }) => {
    const step = byId.get(stepId);
    return step ? [{ step, number }] : [];
  });
  const pages: GridStep[][] = [];
  for (let start = 0; start < steps.length;) {
    const left = steps.length - start;
    const size = Math.ceil(left / Math.ceil(left / mostColumns));
    const end = left <= mostColumns ? steps.length : endOfPhaseNear(steps, start, start + size);
    pages.push(steps.slice(start, end));
    start = end;
  }
  return pages;
}

function endOfPhaseNear(steps: readonly GridStep[], start: number, end: number): number {
  for (const shift of [0, -1, 1, -2, 2]) {
    const place = end + shift;
    if (place - start > mostColumns || place <= start) continue;
    if (steps[place - 1]?.step.phaseId !== steps[place]?.step.phaseId) return place;
  }
  return end;
}
