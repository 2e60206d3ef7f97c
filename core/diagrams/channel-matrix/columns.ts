import type { Process } from '#core/model/process.ts';
import type { StepOrder } from '../step-order.ts';
import type { MatrixColumn } from './matrix-model.ts';

/**
 * The columns of the matrix in the order of the steps (step 2 of the algorithm). A step that is no contact and has no primary channel is a
 * thin column. Phases that are parked are kept out.
 */
export function placeColumns(process: Process, order: StepOrder): MatrixColumn[] {
  const phases = new Map(process.phases.map((phase) => [phase.id, phase]));
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  const columns: MatrixColumn[] = [];
  for (const { stepId, phaseId, number } of order.steps) {
    const step = steps.get(stepId);
    const phase = phases.get(phaseId);
    if (!step || phase?.parked) continue;
    const hasChannel = step.touchpoints?.some(({ primary }) => primary) ?? false;
    columns.push({
      index: columns.length,
      step,
      number,
      phaseId,
      phaseName: phase?.name ?? '',
      isThin: step.kind !== 'contact' && !hasChannel,
    });
  }
  return columns;
}
