import type { PlanId } from '#core/model/id.ts';
import { createPlan, type Plan } from '#core/model/plan.ts';
import { defineEdit } from './edit.ts';

/** What `plan-options.set` needs: the plan, and the choices that change; the others stay as they are. */
export interface SetPlanOptionsArguments {
  /** The first plan of the workspace when absent; when there is none yet, one over all processes is made. */
  planId?: PlanId;
  options: NonNullable<Plan['options']>;
}

/** Sets how a plan is written: full or short, in which language, without which chapters, with or without page numbers. */
export const setPlanOptions = defineEdit<SetPlanOptionsArguments>({
  id: 'plan-options.set',
  label: { nl: 'Keuzes voor “{subject}” wijzigen', en: 'Change choices for “{subject}”' },
  subject: ({ name, plans = [] }, { planId }) => plans.find(isMeant(planId))?.name ?? name,
  recipe(draft, { planId, options }, context) {
    const plan = draft.plans?.find(isMeant(planId));
    if (plan) {
      plan.options = { ...plan.options, ...options };
      return undefined;
    }
    if (planId !== undefined) return 'not-found';
    draft.plans = [createPlan({ id: context.newId() as PlanId, name: draft.name, options })];
    return undefined;
  },
});

function isMeant(planId: PlanId | undefined): (plan: Plan) => boolean {
  return ({ id }) => planId === undefined || id === planId;
}
