import type { Analysis } from '#core/analysis/analysis.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { Plan } from '#core/model/plan.ts';
import type { Process } from '#core/model/process.ts';
import type { TargetGroup } from '#core/model/target-group.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { IsoDate } from '#core/model/iso-date.ts';
import type { FieldSource } from './plan-tree.ts';
import { scopeOfPlan, type PlanScope } from './scope-of-plan.ts';
import { sourceOf } from './source-of.ts';
import { workspaceWords, type WorkspaceWords } from './workspace-words.ts';

/** What every chapter is written from. */
export interface PlanContext extends WorkspaceWords {
  workspace: Workspace;
  plan: Plan;
  processes: readonly Process[];
  /** The groups of these processes, in the order of the workspace. */
  targetGroups: readonly TargetGroup[];
  /** What the check found in these processes, and in what no process uses yet. */
  analysis: Analysis;
  scope: PlanScope;
  language: Language;
  date(date: IsoDate | undefined): string;
  euro(amount: number): string;
  percent(share: number): string;
  number(value: number): string;
  /** The plan, or one of its fields; the workspace where the plan is not kept in it. */
  ofPlan(field?: string): FieldSource;
}

/** Gathers what the chapters need. */
export function createPlanContext(
  workspace: Workspace,
  plan: Plan,
  analysis: Analysis,
  language: Language,
): PlanContext {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const processes = workspace.processes.filter(({ id }) => plan.processIds === 'all' || plan.processIds.includes(id));
  const groupIds = new Set(processes.flatMap(({ targetGroupIds }) => targetGroupIds));
  const euro = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const scope = scopeOfPlan(workspace, processes, analysis);
  const isKept = workspace.plans?.some(({ id }) => id === plan.id) ?? false;
  return {
    workspace,
    plan,
    processes,
    targetGroups: workspace.targetGroups.filter(({ id }) => groupIds.has(id)),
    analysis: scope.analysis,
    scope,
    language,
    ...workspaceWords(workspace, language),
    date: (date) => (date ? day.format(new Date(`${date}T00:00:00Z`)) : ''),
    // A minus does not part from its figure at the end of a line, as a hyphen does.
    euro: (amount) => euro.format(amount).replace('-', '−'),
    percent: (share) => percent.format(share),
    number: (value) => number.format(value),
    ofPlan: isKept ? sourceOf('plan', plan.id) : () => sourceOf('workspace', workspace.id)(),
  };
}
