import type { TargetGroupId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { findProcess, nameOfStep, type StepPlace } from './parts/find.ts';
import { takeGroupsOutOfStep } from './parts/take-groups-out-of-step.ts';

/** Chooses which target groups take part in a step; the others pass through unseen and have no contact there. */
export const setStepGroups = defineEdit<StepPlace & { targetGroupIds: TargetGroupId[] | 'all' }>({
  id: 'step-groups.set',
  label: { nl: 'Doelgroepen van stap “{subject}” kiezen', en: 'Choose target groups of step “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { processId, stepId, targetGroupIds }) {
    const process = findProcess(draft, processId);
    const step = process?.steps.find(({ id }) => id === stepId);
    if (!process || !step) return 'not-found';
    const isForAll = targetGroupIds === 'all' || process.targetGroupIds.every((id) => targetGroupIds.includes(id));
    if (isForAll) {
      delete step.appliesTo;
      return undefined;
    }
    if (!targetGroupIds.every((id) => process.targetGroupIds.includes(id))) return 'group-not-in-step';
    const leaving = process.targetGroupIds.filter((groupId) => !targetGroupIds.includes(groupId));
    nameGroupsOfAll(step, process.targetGroupIds);
    takeGroupsOutOfStep(step, leaving, process);
    step.appliesTo = [...targetGroupIds];
    return undefined;
  },
});

/** 'all' on a touchpoint means the groups of the process: written out before some of them leave. */
function nameGroupsOfAll(step: { touchpoints?: { targetGroupIds: TargetGroupId[] | 'all' }[] }, all: TargetGroupId[]) {
  for (const touchpoint of step.touchpoints ?? []) {
    if (touchpoint.targetGroupIds === 'all') touchpoint.targetGroupIds = [...all];
  }
}
