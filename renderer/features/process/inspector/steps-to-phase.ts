import type { PhaseId, StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import { blueprintColumns } from '../layout/blueprint-columns.ts';

/**
 * The steps that get another phase when one step does. A phase is a stretch of the way: to a later phase go the steps behind it in its own
 * phase as well, to an earlier one those before it, so that no step changes places. Only where that cannot be, because a phase with steps
 * lies between or one of the two is kept aside, it goes alone.
 */
export function stepsToPhase(process: Process, stepId: StepId, phaseId: PhaseId): StepId[] {
  const columns = blueprintColumns(process);
  const own = columns.find(({ step }) => step.id === stepId)?.phaseId;
  const rank = (id: PhaseId | undefined): number => process.phases.findIndex((phase) => phase.id === id);
  const [from, to] = [rank(own), rank(phaseId)];
  const between = process.phases.slice(Math.min(from, to) + 1, Math.max(from, to)).map(({ id }) => id);
  const isKeptAside = process.phases[from]?.parked === true || process.phases[to]?.parked === true;
  if (from < 0 || to < 0 || isKeptAside || columns.some((column) => between.includes(column.phaseId))) return [stepId];
  const stretch = columns.filter((column) => column.phaseId === own).map(({ step }) => step.id);
  const place = stretch.indexOf(stepId);
  return to > from ? stretch.slice(place) : stretch.slice(0, place + 1);
}
