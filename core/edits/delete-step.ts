import { defineEdit } from './edit.ts';
import { unlinkStep } from './parts/chain.ts';
import { findProcess, nameOfStep, type StepPlace } from './parts/find.ts';

/** Deletes a step, closes the gap in the flow and takes it out of referrals; remarks and actions about it stay. */
export const deleteStep = defineEdit<StepPlace>({
  id: 'step.delete',
  label: { nl: 'Stap “{subject}” verwijderen', en: 'Delete step “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { processId, stepId }) {
    const process = findProcess(draft, processId);
    const step = process?.steps.find(({ id }) => id === stepId);
    if (!process || !step) return 'not-found';
    unlinkStep(process, step);
    process.steps = process.steps.filter(({ id }) => id !== stepId);
    for (const referral of draft.contentItems.flatMap(({ refersTo }) => refersTo ?? [])) {
      if (referral.toStepId === stepId) delete referral.toStepId;
    }
    return undefined;
  },
});
