import type { ProcessId, StepId, TransitionId } from '#core/model/id.ts';
import type { Step } from '#core/model/step.ts';
import { defineEdit } from './edit.ts';
import { waysOut } from './parts/chain.ts';
import { findProcess } from './parts/find.ts';

/** What `transition.add` needs. */
export interface AddTransitionArguments {
  processId: ProcessId;
  transitionId: TransitionId;
  from: StepId;
  to: StepId;
}

/** Links one step to another. A step that was an end because nothing followed it is an end no longer. */
export const addTransition = defineEdit<AddTransitionArguments>({
  id: 'transition.add',
  label: { nl: 'Vervolg na “{subject}” toevoegen', en: 'Add transition after “{subject}”' },
  subject: (workspace, { processId, from }) =>
    findProcess(workspace, processId)?.steps.find(({ id }) => id === from)?.name ?? '',
  recipe(draft, { processId, transitionId, from, to }) {
    const process = findProcess(draft, processId);
    const step = process?.steps.find(({ id }) => id === from);
    if (!process || !step || !process.steps.some(({ id }) => id === to)) return 'not-found';
    if (from === to) return 'own-neighbour';
    if (process.transitions.some((transition) => transition.from === from && transition.to === to)) {
      return 'already-there';
    }
    if (waysOut(process, from).length === 0) endNoLonger(step);
    process.transitions.push({ id: transitionId, from, to });
    return undefined;
  },
});

function endNoLonger(step: Step): void {
  if (step.role === 'entry exit') step.role = 'entry';
  else if (step.role === 'exit') delete step.role;
  delete step.outcome;
}
