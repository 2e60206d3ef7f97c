import type { PhaseId, ProcessId, StepId, TransitionId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { defineEdit } from './edit.ts';
import { linkAfter, linkInto } from './parts/chain.ts';
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
  /** The transition it comes to stand in, between the two steps that this links. */
  onTransitionId?: TransitionId;
  /** A phase to make first when the process has none yet. */
  newPhase?: { id: PhaseId; name: string };
  kind?: Step['kind'];
  initiator?: Step['initiator'];
}

/** Adds a step after another and links it, or loose at the end of a phase. The first step of a process is its start and its end. */
export const addStep = defineEdit<AddStepArguments>({
  id: 'step.add',
  label: { nl: 'Stap “{subject}” toevoegen', en: 'Add step “{subject}”' },
  subject: (_workspace, { name }) => name,
  recipe(draft, args, context) {
    const process = findProcess(draft, args.processId);
    if (!process) return 'not-found';
    if (args.name.trim() === '') return 'name-empty';
    if (args.newPhase && process.phases.length === 0) process.phases.push({ ...args.newPhase });
    const way = process.transitions.find(({ id }) => id === args.onTransitionId);
    const after = process.steps.find(({ id }) => id === (way?.from ?? args.afterStepId));
    const phaseId = args.phaseId ?? after?.phaseId ?? process.phases.at(-1)?.id;
    if (phaseId === undefined || !process.phases.some(({ id }) => id === phaseId)) return 'not-found';
    if (args.afterStepId !== undefined && !after) return 'not-found';
    if (args.onTransitionId !== undefined && !way) return 'not-found';
    const step: Step = {
      id: args.stepId,
      name: args.name.trim(),
      phaseId,
      kind: args.kind ?? 'contact',
      ...(process.steps.length === 0 ? { role: 'entry exit' } : {}),
      initiator: args.initiator ?? 'organisation',
    };
    process.steps.splice(after ? process.steps.indexOf(after) + 1 : endOfPhase(process, phaseId), 0, step);
    const added = process.steps.find(({ id }) => id === step.id) ?? step;
    if (way) linkInto(process, added, way, context);
    else if (after) linkAfter(process, added, after.id, context);
    return undefined;
  },
});

function endOfPhase(process: Process, phaseId: PhaseId): number {
  const last = process.steps.findLastIndex((step) => step.phaseId === phaseId);
  return last === -1 ? process.steps.length : last + 1;
}
