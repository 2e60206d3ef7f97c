import type { StepId } from '#core/model/id.ts';
import { joinEqualTouchpoints } from '#core/model/join-equal-touchpoints.ts';
import { defineEdit } from './edit.ts';
import { redirectWays } from './parts/chain.ts';
import { findProcess, nameOfStep, type StepPlace } from './parts/find.ts';
import { mergedStep } from './parts/merge-parts.ts';

/** What `step.merge` needs. */
export interface MergeStepArguments extends StepPlace {
  /** The step that stays and takes everything over. */
  intoStepId: StepId;
}

/**
 * Makes one step of two. Per target group the channels, content and systems of both come together: the primary channel of the one that
 * goes becomes a supporting one where they differ. Ways, texts, needs, remarks and actions of both stay.
 */
export const mergeStep = defineEdit<MergeStepArguments>({
  id: 'step.merge',
  label: { nl: 'Stap “{subject}” samenvoegen', en: 'Merge step “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { processId, stepId, intoStepId }) {
    const process = findProcess(draft, processId);
    const gone = process?.steps.find(({ id }) => id === stepId);
    const into = process?.steps.find(({ id }) => id === intoStepId);
    if (!process || !gone || !into) return 'not-found';
    if (stepId === intoStepId) return 'merge-with-itself';
    const isEarlier = process.transitions.some(({ from, to }) => from === stepId && to === intoStepId);
    const merged = mergedStep(process, into, gone, isEarlier ? [gone, into] : [into, gone]);
    const touchpoints = joinEqualTouchpoints(merged.touchpoints ?? [], process);
    if (touchpoints.length > 0) merged.touchpoints = touchpoints;
    process.steps = process.steps.flatMap((step) => (step === gone ? [] : [step === into ? merged : step]));
    redirectWays(process, stepId, intoStepId);
    for (const referral of draft.contentItems.flatMap(({ refersTo }) => refersTo ?? [])) {
      if (referral.toStepId === stepId) referral.toStepId = intoStepId;
    }
    for (const { target } of [...(draft.remarks ?? []), ...(draft.actions ?? [])]) {
      if (target?.kind === 'step' && target.id === stepId) target.id = intoStepId;
    }
    return undefined;
  },
});
