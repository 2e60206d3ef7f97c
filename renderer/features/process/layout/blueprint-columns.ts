import { orderSteps } from '#core/diagrams/step-order.ts';
import type { PhaseId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';

/** Width of the first column, of a step and of a step backstage, at 100 %. */
export const widths = { head: 152, narrowHead: 136, step: 172, thin: 120 } as const;

/** One step of the blueprint. */
export interface BlueprintColumn {
  step: Step;
  /** Its number in the process, from 1. */
  number: number;
  phaseId: PhaseId;
  /** Backstage or waiting: nobody is in contact here. */
  isThin: boolean;
  width: number;
}

/** A phase over its columns. */
export interface BlueprintPhase {
  id: PhaseId;
  name: string;
  /** Index of the first and the last column. */
  first: number;
  last: number;
}

const known = new WeakMap<Process, BlueprintColumn[]>();

/** The columns of a process, in the one order of all pictures. */
export function blueprintColumns(process: Process): readonly BlueprintColumn[] {
  const columns = known.get(process) ?? buildColumns(process);
  known.set(process, columns);
  return columns;
}

function buildColumns(process: Process): BlueprintColumn[] {
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  return orderSteps(process).steps.flatMap(({ stepId, phaseId, number }) => {
    const step = steps.get(stepId);
    if (!step) return [];
    const isThin = step.kind !== 'contact' && !step.touchpoints?.some(({ primary }) => primary);
    return [{ step, number, phaseId, isThin, width: isThin ? widths.thin : widths.step }];
  });
}

/** The phases that have steps, each over its columns. */
export function blueprintPhases(
  process: Process,
  columns: readonly BlueprintColumn[] = blueprintColumns(process),
): BlueprintPhase[] {
  const names = new Map(process.phases.map(({ id, name }) => [id, name]));
  const phases: BlueprintPhase[] = [];
  for (const [index, { phaseId }] of columns.entries()) {
    const latest = phases.at(-1);
    if (latest?.id === phaseId) latest.last = index;
    else phases.push({ id: phaseId, name: names.get(phaseId) ?? '', first: index, last: index });
  }
  return phases;
}
