import { NativeSelect } from '@mantine/core';
import { z } from 'zod';
import { optionsOf } from '#core/analysis/presets.ts';
import type { AnyRule } from '#core/analysis/rule.ts';
import { createAnalysisConfig } from '#core/model/analysis-config.ts';
import type { Severity } from '#core/model/severity.ts';
import { NumberField } from '../../form/NumberField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import styles from './ChecksSettings.module.css';

/** The options of a rule, as its schema has them: a number or one of a few words each. */
export function RuleOptions({ rule }: { rule: AnyRule }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const set = useForm('workspace', workspace.id);
  if (!rule.options) return null;
  const { properties = {} } = z.toJSONSchema(rule.options, { io: 'input' });
  const now = optionsOf(workspace, rule) as Record<string, unknown>;
  const analysis = workspace.analysis ?? createAnalysisConfig();
  const own = analysis.rules?.[rule.id];
  const keep = (name: string, value: unknown): string | undefined => {
    const options = { ...(Array.isArray(own) ? own[1] : {}), [name]: value };
    if (!rule.options?.safeParse(options).success) return t('checks.notPossible');
    const weight = Array.isArray(own) ? own[0] : own;
    const setting: [Severity, Record<string, unknown>] = [
      weight === undefined || weight === 'off' ? heaviest(rule) : weight,
      options,
    ];
    return set({ analysis: { ...analysis, rules: { ...analysis.rules, [rule.id]: setting } } });
  };
  return Object.entries(properties).map(([name, schema]) => {
    if (typeof schema === 'boolean') return null;
    const label = isOption(name) ? t(`checks.option.${name}`) : name;
    if (schema.enum) {
      return (
        <label key={name} className={styles.option}>
          {label}
          <NativeSelect
            value={String(now[name])}
            data={schema.enum.map((value) => ({
              value: String(value),
              label: isOptionValue(value) ? t(`checks.optionValue.${value}`) : String(value),
            }))}
            onChange={({ currentTarget: { value } }) => void keep(name, value)}
          />
        </label>
      );
    }
    return (
      <NumberField
        key={name}
        label={label}
        value={Number(now[name])}
        onCommit={(value) => (value === undefined || value === null ? undefined : keep(name, value))}
      />
    );
  });
}

function heaviest({ messages }: AnyRule): Severity {
  const own = Object.values(messages).map(({ severity }) => severity);
  return (['error', 'warning'] as const).find((severity) => own.includes(severity)) ?? 'hint';
}

const optionNames = ['groups', 'use', 'minShare', 'maxAgeMonths'] as const;
const optionValues = ['low', 'all', 'max', 'norm'] as const;

function isOption(name: string): name is (typeof optionNames)[number] {
  return optionNames.some((known) => known === name);
}

function isOptionValue(value: unknown): value is (typeof optionValues)[number] {
  return optionValues.some((known) => known === value);
}
