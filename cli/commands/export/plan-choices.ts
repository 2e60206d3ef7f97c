import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { PlanId, ProcessId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { PlanChoices } from '#core/plan/build-plan.ts';
import { today } from '../../date-option.ts';
import type { ExportOptions } from './export-options.ts';
import { messages } from './messages.ts';

/** The options of the command as the choices of a plan. */
export function planChoices({ plan, process, scope, lang, asOf = today() }: ExportOptions): PlanChoices {
  return {
    asOf,
    ...(plan === undefined ? {} : { planId: plan as PlanId }),
    ...(process === undefined ? {} : { processIds: process as ProcessId[] }),
    ...(scope === undefined ? {} : { scope }),
    ...(lang === undefined ? {} : { language: lang }),
  };
}

/** What is wrong with the ids of plan and processes; undefined when they exist. */
export function unknownId(
  workspace: Workspace,
  { plan, process = [] }: ExportOptions,
  language: Language,
): string | undefined {
  if (plan !== undefined && !workspace.plans?.some(({ id }) => id === plan))
    return formatMessage(messages.noPlan, language, { id: plan });
  const unknown = process.find((wanted) => !workspace.processes.some(({ id }) => id === wanted));
  return unknown === undefined ? undefined : formatMessage(messages.noProcess, language, { id: unknown });
}
