import type { AnalysisConfig } from '#core/model/analysis-config.ts';
import type { Severity } from '#core/model/severity.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { AnyRule } from './rule.ts';

/** Name of a preset. */
export type PresetName = AnalysisConfig['extends'][number];

/** What a preset says of rules: a severity for all their messages but hints, or `off`. Rules it does not name keep their own. */
export interface Preset {
  /** Only these rules speak; all when absent. */
  only?: readonly string[];
  hasHints: boolean;
  rules: Readonly<Record<string, Severity | 'off'>>;
  /** Options of rules that differ from their defaults. */
  options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The twelve rules that come first: the method of the article, without text analysis. */
export const firstTwelve = [
  'flow-broken',
  'step-without-channel',
  'touchpoint-without-content',
  'info-never-told',
  'info-missing-on-path',
  'info-told-twice',
  'question-asked-twice',
  'fact-contradiction',
  'next-step-not-told',
  'no-supporting-channel',
  'source-system-missing',
  'systems-not-linked',
] as const;

/** The presets a workspace can extend. `complete` differs from `recommended` on screen only: hints are shown unfolded. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  start: { only: firstTwelve, hasHints: false, rules: {} },
  recommended: { hasHints: true, rules: {} },
  complete: { hasHints: true, rules: {} },
  government: {
    hasHints: true,
    rules: {
      'confirmation-missing': 'error',
      'no-non-digital-alternative': 'error',
      'live-with-unfinished-content': 'error',
      'asked-while-known': 'error',
    },
    options: { 'no-non-digital-alternative': { groups: 'all' } },
  },
};

/** How one rule speaks in one process: its own severities, another one for all that is no hint, or not at all. */
export interface Setting {
  severity: Severity | 'off' | undefined;
  hasHints: boolean;
}

/** The setting of a rule after presets (later ones win), the workspace's own rules and, in a process, its overrides. */
export function settingOf({ analysis }: Workspace, ruleId: string, processId?: string): Setting {
  const chosen = (analysis?.extends.length ? analysis.extends : (['recommended'] as const)).map(
    (name) => presets[name],
  );
  const isIncluded = chosen.some(({ only }) => !only || only.includes(ruleId));
  const byPreset = chosen.reduce<Setting['severity']>(
    (known, { rules }) => rules[ruleId] ?? known,
    isIncluded ? undefined : 'off',
  );
  const own = analysis?.rules?.[ruleId];
  const override = analysis?.overrides?.findLast(
    ({ processIds, rules }) => rules[ruleId] !== undefined && processIds.some((id) => id === processId),
  );
  return {
    severity: override?.rules[ruleId] ?? (Array.isArray(own) ? own[0] : own) ?? byPreset,
    hasHints: chosen.some(({ hasHints }) => hasHints),
  };
}

/** The options of a rule: its defaults, what the presets set, what the workspace sets. Options that do not fit the rule leave the rest as it is. */
export function optionsOf({ analysis }: Workspace, { id, options }: AnyRule): unknown {
  if (!options) return {};
  const own = analysis?.rules?.[id];
  const preset = Object.assign({}, ...(analysis?.extends ?? []).map((name) => presets[name].options?.[id]));
  const wanted = { ...preset, ...(Array.isArray(own) ? own[1] : {}) };
  const parsed = options.safeParse(wanted);
  return parsed.success ? parsed.data : options.parse(preset);
}
