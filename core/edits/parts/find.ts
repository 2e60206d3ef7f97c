import type { ProcessId, StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** Where a step is: both ids, since steps live inside their process. */
export interface StepPlace {
  processId: ProcessId;
  stepId: StepId;
}

/** The process with this id. */
export function findProcess(workspace: Workspace, processId: ProcessId): Process | undefined {
  return workspace.processes.find((process) => process.id === processId);
}

/** The step at this place. */
export function findStep(workspace: Workspace, { processId, stepId }: StepPlace): Step | undefined {
  return findProcess(workspace, processId)?.steps.find((step) => step.id === stepId);
}

/** The name of the step at this place, for labels. */
export function nameOfStep(workspace: Workspace, place: StepPlace): string {
  return findStep(workspace, place)?.name ?? '';
}
