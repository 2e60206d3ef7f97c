import type { PhaseId, ProcessId, StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { defineEdit } from './edit.ts';
import { linkAfter } from './parts/chain.ts';
import { findProcess } from './parts/find.ts';

/** What `step.add` needs: the new step, and the step it follows or else the phase it joins. */
export interface AddStepArguments {
  processId: ProcessId;
  stepId: StepId;
  name: string;
  /** Phase of the new step; that of the step before it when absent, else the last phase. */
  phaseId?: PhaseId;
  /** The step before it, to which it is linked. Absent: loose, at the end of its phase. */
  afterStepId?: StepId;
  kind?: Step['kind'];
  initiator?: Step['initiator'];
}

/** Adds a step after another and links it, or loose at the end of a phase. The first step of a process is its start. */
export const addStep = defineEdit<AddStepArguments>({
  id: 'step.add',
  label: { nl: 'Stap “{subject}” toevoegen', en: 'Add step “{subject}”' },
  subject: (_workspace, { name }) => name,
  recipe(draft, args, context) {
    const process = findProcess(draft, args.processId);
    const after = process?.steps.find(({ id }) => id === args.afterStepId);
    const phaseId = args.phaseId ?? after?.phaseId ?? process?.phases.at(-1)?.id;
    if (!process || !process.phases.some(({ id }) => id === phaseId) || phaseId === undefined) return 'not-found';
    if (args.afterStepId !== undefined && !after) return 'not-found';
    if (args.name.trim() === '') return 'name-empty';
    const step: Step = {
      id: args.stepId,
      name: args.name.trim(),
      phaseId,
      kind: args.kind ?? 'contact',
      ...(process.steps.length === 0 ? { role: 'entry' } : {}),
      initiator: args.initiator ?? 'organisation',
    };
    process.steps.splice(after ? process.steps.indexOf(after) + 1 : endOfPhase(process, phaseId), 0, step);
    if (after) linkAfter(process, process.steps.find(({ id }) => id === step.id) ?? step, after.id, context);
    return undefined;
  },
});

function endOfPhase(process: Process, phaseId: PhaseId): number {
  const last = process.steps.findLastIndex((step) => step.phaseId === phaseId);
  return last === -1 ? process.steps.length : last + 1;
}
