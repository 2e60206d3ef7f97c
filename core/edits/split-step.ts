import type { ContentItemId, StepId } from '#core/model/id.ts';
import type { Step } from '#core/model/step.ts';
import type { Transition } from '#core/model/transition.ts';
import { defineEdit } from './edit.ts';
import { endRoleMoves, waysOut } from './parts/chain.ts';
import { findProcess, nameOfStep, type StepPlace } from './parts/find.ts';
import { secondHalf } from './parts/split-parts.ts';

/** What `step.split` needs: the step, and the name and the content of what becomes the step after it. */
export interface SplitStepArguments extends StepPlace {
  newStepId: StepId;
  /** Name of the second step. */
  name: string;
  /** The content that goes along to the second step. */
  contentIds: ContentItemId[];
}

/**
 * Makes two steps of one. Both keep the groups and their channels; the chosen content goes to the second step, with what the customer needs
 * and asks where only that content answers it. The ways out, the end, and what is expected afterwards belong to the second step.
 */
export const splitStep = defineEdit<SplitStepArguments>({
  id: 'step.split',
  label: { nl: 'Stap “{subject}” splitsen', en: 'Split step “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { processId, stepId, newStepId, name, contentIds }, context) {
    const process = findProcess(draft, processId);
    const step = process?.steps.find(({ id }) => id === stepId);
    if (!process || !step) return 'not-found';
    if (name.trim() === '') return 'name-empty';
    const second: Step = {
      ...secondHalf(draft, step, new Set(contentIds)),
      id: newStepId,
      name: name.trim(),
    };
    for (const way of waysOut(process, stepId)) way.from = newStepId;
    const between: Transition = { id: context.newId() as Transition['id'], from: stepId, to: newStepId };
    const firstOut = process.transitions.findIndex(({ from }) => from === newStepId);
    process.transitions.splice(firstOut === -1 ? process.transitions.length : firstOut, 0, between);
    process.steps.splice(process.steps.indexOf(step) + 1, 0, second);
    endRoleMoves(process, stepId, newStepId);
    return undefined;
  },
});
