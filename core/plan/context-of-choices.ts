import { runAnalysis } from '#core/analysis/run-analysis.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { PlanId, ProcessId } from '#core/model/id.ts';
import type { Plan } from '#core/model/plan.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { createPlanContext, type PlanContext } from './plan-context.ts';

/** What to write; everything that is absent comes from the plan, and that from its defaults. */
export interface PlanChoices {
  /** Today, `YYYY-MM-DD`: the date of a plan without one, and of the findings. */
  asOf: string;
  planId?: PlanId;
  processIds?: readonly ProcessId[];
  scope?: 'full' | 'short';
  language?: Language;
}

/** What to write from: the chosen plan of the workspace, or one over all processes, with what the check finds today. */
export function contextOfChoices(workspace: Workspace, choices: PlanChoices): PlanContext {
  const stored = workspace.plans?.find(({ id }) => choices.planId === undefined || id === choices.planId);
  const plan: Plan = {
    ...(stored ?? { id: 'new' as PlanId, name: workspace.name, processIds: 'all' }),
    ...(choices.processIds ? { processIds: [...choices.processIds] } : {}),
  };
  const language = choices.language ?? plan.options?.locale ?? workspace.contentLocale;
  return createPlanContext(workspace, plan, runAnalysis(workspace, { asOf: choices.asOf }), language);
}
