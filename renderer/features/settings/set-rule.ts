import { ruleById } from '#core/analysis/registry.ts';
import type { AnalysisConfig, RuleSwitch } from '#core/model/analysis-config.ts';
import type { ProcessId } from '#core/model/id.ts';
import { compareCodeUnits } from '#core/analysis/finding.ts';

interface RuleChoice {
  ruleId: string;
  /** Only in this process; absent: in the whole workspace. */
  processId: ProcessId | undefined;
  /** Absent: what the preset (or, in a process, the workspace) says. */
  chosen: RuleSwitch | undefined;
}

/** The settings for checks with another choice for one rule; options of the rule stay, and what says nothing any more goes. */
export function setRule(analysis: AnalysisConfig, choice: RuleChoice): AnalysisConfig {
  return choice.processId === undefined ? inWorkspace(analysis, choice) : inProcess(analysis, choice.processId, choice);
}

function inWorkspace(analysis: AnalysisConfig, { ruleId, chosen }: RuleChoice): AnalysisConfig {
  const { rules: earlier = {}, ...rest } = analysis;
  const { [ruleId]: own, ...others } = earlier;
  const options = Array.isArray(own) ? own[1] : undefined;
  const weight = chosen ?? (options ? heaviestOf(ruleId) : undefined);
  const setting = options && weight && weight !== 'off' ? ([weight, options] as const) : weight;
  const rules = sorted(setting === undefined ? others : { ...others, [ruleId]: setting as NonNullable<typeof own> });
  return { ...rest, ...(Object.keys(rules).length > 0 ? { rules } : {}) };
}

/** Options can only stand beside a weight: that of the rule itself. */
function heaviestOf(ruleId: string): 'error' | 'warning' | 'hint' {
  const own = Object.values(ruleById(ruleId)?.messages ?? {}).map(({ severity }) => severity);
  return (['error', 'warning'] as const).find((severity) => own.includes(severity)) ?? 'hint';
}

/** A process gets an override of its own; those it shares with others lose it. */
function inProcess(analysis: AnalysisConfig, processId: ProcessId, { ruleId, chosen }: RuleChoice): AnalysisConfig {
  const { overrides: earlier = [], ...rest } = analysis;
  const isOwn = (processIds: readonly ProcessId[]): boolean => processIds.length === 1 && processIds[0] === processId;
  const own = earlier.find(({ processIds }) => isOwn(processIds))?.rules ?? {};
  const shared = earlier
    .filter(({ processIds }) => !isOwn(processIds))
    .flatMap((override) => withoutProcess(override, processId, ruleId));
  const { [ruleId]: _, ...others } = own;
  const rules = sorted(chosen === undefined ? others : { ...others, [ruleId]: chosen });
  const overrides = [...shared, ...(Object.keys(rules).length > 0 ? [{ processIds: [processId], rules }] : [])];
  return { ...rest, ...(overrides.length > 0 ? { overrides } : {}) };
}

type Override = NonNullable<AnalysisConfig['overrides']>[number];

function withoutProcess(override: Override, processId: ProcessId, ruleId: string): Override[] {
  const { processIds, rules } = override;
  const own = rules[ruleId];
  if (!processIds.includes(processId) || own === undefined) return [override];
  const { [ruleId]: _, ...others } = rules;
  const left = processIds.filter((id) => id !== processId);
  return [
    ...(Object.keys(others).length > 0 ? [{ processIds, rules: others }] : []),
    ...(left.length > 0 ? [{ processIds: left, rules: { [ruleId]: own } }] : []),
  ];
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => compareCodeUnits(one, other)));
}
