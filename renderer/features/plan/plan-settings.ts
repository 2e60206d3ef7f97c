import type { ArgumentsOf } from '#core/contract/method.ts';
import type { planMethods } from '#core/contract/plan-methods.ts';
import type { ChapterId } from '#core/model/chapter-id.ts';
import type { PlanId, ProcessId } from '#core/model/id.ts';
import type { IsoDate } from '#core/model/iso-date.ts';
import type { Locale } from '#core/model/locale.ts';
import type { Plan } from '#core/model/plan.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { leftOutChapters } from '#core/plan/left-out-chapters.ts';

/** The choices as an export takes them; a plan is built from the same. */
export type ExportChoices = ArgumentsOf<(typeof planMethods)['plan:export']>['choices'];

/** How much of the plan is written. */
export type PlanExtent = 'full' | 'short' | 'process';

/** The choices as the panel shows them: those kept in the plan, and the one process that is looked at. */
export interface PlanSettings {
  /** Absent while the workspace has no plan; the first choice then makes one. */
  plan: Plan | undefined;
  /** The processes of the plan. */
  processes: readonly Process[];
  extent: PlanExtent;
  /** The process of extent `process`. */
  onlyProcess: Process | undefined;
  language: Locale;
  without: readonly ChapterId[];
  hasPageNumbers: boolean;
}

/** Reads the choices for the plan that is looked at; a plan or process that is gone counts as not chosen. */
export function planSettings(
  workspace: Workspace,
  { planId, onlyProcessId }: { planId: PlanId | undefined; onlyProcessId: ProcessId | undefined },
): PlanSettings {
  const plan = workspace.plans?.find(({ id }) => id === planId) ?? workspace.plans?.[0];
  const { scope = 'full', locale = workspace.contentLocale, pageNumbers = true } = plan?.options ?? {};
  const ids = plan?.processIds ?? 'all';
  const processes = workspace.processes.filter(({ id }) => ids === 'all' || ids.includes(id));
  const onlyProcess = processes.find(({ id }) => id === onlyProcessId);
  const extent = onlyProcess ? 'process' : scope;
  const without = leftOutChapters(plan?.options);
  return { plan, processes, extent, onlyProcess, language: locale, without, hasPageNumbers: pageNumbers };
}

/** The same choices as the plan is built and exported with. */
export function planChoices({ plan, extent, onlyProcess, language }: PlanSettings, asOf: IsoDate): ExportChoices {
  return {
    asOf,
    ...(plan ? { planId: plan.id } : {}),
    ...(onlyProcess ? { processIds: [onlyProcess.id] } : {}),
    scope: extent === 'short' ? 'short' : 'full',
    language,
  };
}

/** Today here, `2026-11-23`. */
export function today(now = new Date()): IsoDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
