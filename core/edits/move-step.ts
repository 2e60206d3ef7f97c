import type { PhaseId, StepId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { isInChain, linkAfter, linkBefore, unlinkStep, waysIn, waysOut } from './parts/chain.ts';
import { findProcess, nameOfStep, type StepPlace } from './parts/find.ts';

/** Where a step goes: beside another step, or to the end of a phase; it takes the phase of its new neighbour unless one is named. */
export type MoveStepArguments = StepPlace & { phaseId?: PhaseId } & (
    | { afterStepId: StepId; beforeStepId?: never }
    | { beforeStepId: StepId; afterStepId?: never }
  );

/**
 * Moves a step beside another. In a straight chain its links come along: the gap it leaves is closed and it is linked in at its new place.
 * Where either place is a branch or a join the links stay as they are, since only a person can say what they should become.
 */
export const moveStep = defineEdit<MoveStepArguments>({
  id: 'step.move',
  label: { nl: 'Stap “{subject}” verplaatsen', en: 'Move step “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { processId, stepId, phaseId, afterStepId, beforeStepId }, context) {
    const process = findProcess(draft, processId);
    const step = process?.steps.find(({ id }) => id === stepId);
    const neighbour = process?.steps.find(({ id }) => id === (afterStepId ?? beforeStepId));
    if (!process || !step || !neighbour) return 'not-found';
    if (step.id === neighbour.id) return 'own-neighbour';
    const newPhaseId = phaseId ?? neighbour.phaseId;
    if (!process.phases.some(({ id }) => id === newPhaseId)) return 'not-found';

    const isBeside = afterStepId
      ? waysOut(process, neighbour.id).some(({ to }) => to === stepId)
      : waysIn(process, neighbour.id).some(({ from }) => from === stepId);
    if (isInChain(process, stepId) && !isBeside) {
      const ways = (afterStepId ? waysOut : waysIn)(process, neighbour.id);
      const hasOneWay = ways.filter(({ from, to }) => from !== stepId && to !== stepId).length <= 1;
      if (hasOneWay) {
        unlinkStep(process, step);
        if (afterStepId) linkAfter(process, step, afterStepId, context);
        else linkBefore(process, step, neighbour.id, context);
      }
    }
    step.phaseId = newPhaseId;
    process.steps.splice(process.steps.indexOf(step), 1);
    process.steps.splice(process.steps.indexOf(neighbour) + (afterStepId ? 1 : 0), 0, step);
    return undefined;
  },
});
