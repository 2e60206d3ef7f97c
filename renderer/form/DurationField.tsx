import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Duration } from '#core/model/duration.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { FormField } from './FormField.tsx';
import styles from './FormField.module.css';
import { NumberInput } from './NumberInput.tsx';

const units = ['minute', 'hour', 'day', 'workday', 'week', 'month', 'year'] as const;

interface DurationFieldProps {
  label: string;
  help?: string | undefined;
  value: Duration | undefined;
  /** Keeps the duration, null when it was emptied; answers why that cannot be. */
  onCommit(value: Duration | null): string | undefined;
}

/** A length of time: a number and its unit. */
export function DurationField({ label, help, value, onCommit }: DurationFieldProps) {
  const { t } = useTexts();
  const [unit, setUnit] = useState<Duration['unit']>(value?.unit ?? 'workday');
  const [shownFor, setShownFor] = useState(value?.unit);
  const [problem, setProblem] = useState<string>();
  if (value && shownFor !== value.unit) {
    setShownFor(value.unit);
    setUnit(value.unit);
  }
  const keep = (amount: number | null): void => {
    if (amount === null) setProblem(onCommit(null));
    else if (Number.isNaN(amount) || amount < 0) setProblem(t('form.noNumber'));
    else setProblem(onCommit({ value: amount, unit }));
  };
  return (
    <FormField label={label} help={help} problem={problem}>
      {({ id, describedBy }) => (
        <div className={styles.pair}>
          <NumberInput
            id={id}
            describedBy={describedBy}
            isInvalid={problem !== undefined}
            value={value?.value}
            onCommit={keep}
          />
          <NativeSelect
            aria-label={t('form.unitOf', { label })}
            data={units.map((name) => ({ value: name, label: t(`unit.${name}`) }))}
            value={unit}
            onChange={(event) => {
              const next = units.find((name) => name === event.currentTarget.value) ?? unit;
              setUnit(next);
              if (value) setProblem(onCommit({ value: value.value, unit: next }));
            }}
          />
        </div>
      )}
    </FormField>
  );
}
