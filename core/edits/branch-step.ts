import type { StepId } from '#core/model/id.ts';
import type { Step } from '#core/model/step.ts';
import type { Transition } from '#core/model/transition.ts';
import { defineEdit } from './edit.ts';
import { waysIn, waysOut } from './parts/chain.ts';
import { findProcess, nameOfStep, type StepPlace } from './parts/find.ts';

/** What `step.branch` needs: the step beside which a new one comes, and whether the customer goes one way or all. */
export interface BranchStepArguments extends StepPlace {
  newStepId: StepId;
  name: string;
  split: 'one' | 'all';
}

/** Adds a step beside another, between the same steps: as another way to choose, or as one that is gone at the same time. */
export const branchStep = defineEdit<BranchStepArguments>({
  id: 'step.branch',
  label: { nl: 'Stap naast “{subject}” toevoegen', en: 'Add a step beside “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { processId, stepId, newStepId, name, split }, context) {
    const process = findProcess(draft, processId);
    const step = process?.steps.find(({ id }) => id === stepId);
    if (!process || !step) return 'not-found';
    if (name.trim() === '') return 'name-empty';
    const before = waysIn(process, stepId).filter(({ from }) => from !== stepId);
    const after = waysOut(process, stepId).filter(({ to }) => to !== stepId);
    if (before.length === 0) return 'nothing-before';
    const steps = new Map(process.steps.map((each) => [each.id, each]));
    const isChoice = (from: StepId) => steps.get(from)?.split !== 'all' && waysOut(process, from).length > 1;
    if (split === 'all' && before.some(({ from }) => isChoice(from))) return 'is-choice';

    const { phaseId, initiator, appliesTo, role, outcome } = step;
    const beside: Step = {
      id: newStepId,
      name: name.trim(),
      phaseId,
      kind: 'contact',
      ...(role?.includes('exit') ? { role: 'exit', ...(outcome ? { outcome } : {}) } : {}),
      initiator,
      ...(appliesTo ? { appliesTo: [...appliesTo] } : {}),
    };
    process.steps.splice(process.steps.indexOf(step) + 1, 0, beside);
    const link = (from: StepId, to: StepId, like: Transition): void => {
      const way = { id: context.newId() as Transition['id'], from, to };
      process.transitions.splice(process.transitions.indexOf(like) + 1, 0, way);
    };
    for (const way of before) link(way.from, newStepId, way);
    for (const way of after) link(newStepId, way.to, way);
    if (split === 'all') {
      for (const { from } of before) Object.assign(steps.get(from) ?? {}, { split });
      for (const { to } of after) Object.assign(steps.get(to) ?? {}, { join: 'all' });
    }
    return undefined;
  },
});
