import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { presets, settingOf } from '#core/analysis/presets.ts';
import { rules } from '#core/analysis/registry.ts';
import type { AnyRule } from '#core/analysis/rule.ts';
import { createAnalysisConfig, type AnalysisConfig, type RuleSwitch } from '#core/model/analysis-config.ts';
import type { ProcessId } from '#core/model/id.ts';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { Table } from '../../ui/Table.tsx';
import { RuleOptions } from './RuleOptions.tsx';
import { setRule } from './set-rule.ts';
import styles from './ChecksSettings.module.css';

const categories = [
  'structure',
  'gap',
  'overlap',
  'consistency',
  'expectation',
  'channel',
  'tone',
  'data',
  'planning',
] as const;
const choices = ['error', 'warning', 'hint', 'off'] as const;
const byPreset = 'preset';

/** Every check: on, off or another weight, for the whole workspace or for one process; and by what a check is silent. */
export function ChecksSettings() {
  const { t } = useTexts();
  const { processes } = useWorkspace();
  const [processId, setProcessId] = useState<ProcessId>();
  return (
    <details className={styles.checks}>
      <summary className={styles.summary}>{t('checks.title')}</summary>
      <p className={styles.help}>{t('checks.help')}</p>
      <label className={styles.scope}>
        {t('checks.for')}
        <NativeSelect
          value={processId ?? ''}
          data={[
            { value: '', label: t('checks.everywhere') },
            ...processes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget: { value } }) => setProcessId(value === '' ? undefined : (value as ProcessId))}
        />
      </label>
      {categories.map((category) => (
        <Table
          key={category}
          caption={t(`checks.category.${category}`)}
          heads={[t(`checks.category.${category}`), t('checks.weight'), t('checks.now')]}
        >
          {rules
            .filter((rule) => rule.category === category)
            .map((rule) => (
              <RuleRow key={rule.id} rule={rule} processId={processId} />
            ))}
        </Table>
      ))}
    </details>
  );
}

function RuleRow({ rule, processId }: { rule: AnyRule; processId: ProcessId | undefined }) {
  const { t, language } = useTexts();
  const workspace = useWorkspace();
  const set = useForm('workspace', workspace.id);
  const analysis: AnalysisConfig = workspace.analysis ?? createAnalysisConfig();
  const own = ownSwitch(analysis, rule.id, processId);
  const name = rule.docs.title[language];
  return (
    <tr>
      <th scope="row" className={styles.rule}>
        {name}
        {processId === undefined && <RuleOptions rule={rule} />}
      </th>
      <td>
        <NativeSelect
          aria-label={t('checks.weightOf', { name })}
          value={own ?? byPreset}
          data={[
            { value: byPreset, label: t(processId === undefined ? 'checks.byPreset' : 'checks.asEverywhere') },
            ...choices.map((value) => ({ value, label: value === 'off' ? t('checks.off') : t(`severity.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            const chosen = choices.find((choice) => choice === value);
            void set({ analysis: setRule(analysis, { ruleId: rule.id, processId, chosen }) });
          }}
        />
      </td>
      <td className={styles.now}>{useNow(rule, processId)}</td>
    </tr>
  );
}

/** What a rule does now, and when it is silent, by what. */
function useNow(rule: AnyRule, processId: ProcessId | undefined): string {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const { severity, hasHints } = settingOf(workspace, rule.id, processId);
  const extended = workspace.analysis?.extends ?? ['recommended' as const];
  const own = [...new Set(Object.values(rule.messages).map((message) => message.severity))];
  if (severity === 'off') {
    const analysis = workspace.analysis ?? createAnalysisConfig();
    if (processId !== undefined && ownSwitch(analysis, rule.id, processId) === 'off') return t('checks.silent.process');
    if (ownSwitch(analysis, rule.id, undefined) === 'off') return t('checks.silent.workspace');
    const preset = extended.find((name) => presets[name].only);
    return t('checks.silent.preset', { preset: t(`preset.${preset ?? 'start'}`) });
  }
  if (!hasHints && own.every((one) => one === 'hint')) {
    return t('checks.silent.preset', { preset: t(`preset.${extended.at(-1) ?? 'start'}`) });
  }
  const said = own.map((one) => (one === 'hint' ? one : (severity ?? one)));
  return formats.list([...new Set(said)].map((one) => t(`severity.${one}`)));
}

function ownSwitch(analysis: AnalysisConfig, ruleId: string, processId: ProcessId | undefined): RuleSwitch | undefined {
  if (processId !== undefined) {
    const override = analysis.overrides?.findLast(
      ({ processIds, rules: own }) => processIds.includes(processId) && own[ruleId] !== undefined,
    );
    return override?.rules[ruleId];
  }
  const own = analysis.rules?.[ruleId];
  return Array.isArray(own) ? own[0] : own;
}
