import { useState } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { FormField } from './FormField.tsx';
import styles from './FormField.module.css';
import { NumberInput } from './NumberInput.tsx';

interface NumberFieldProps {
  label: string;
  help?: string | undefined;
  /** In the unit of the model; undefined = unknown. */
  value: number | undefined;
  unit?: string;
  /** By how much the model's number is multiplied on screen: 100 for a share shown in per cent. */
  scale?: number;
  min?: number;
  max?: number;
  placeholder?: string;
  /** Keeps the number, null when the field was emptied; answers why that cannot be. */
  onCommit(value: number | null): string | undefined;
}

/** A number with its unit, written as in the language of the screen. */
export function NumberField(props: NumberFieldProps) {
  const { label, help, value, unit, scale = 1, min, max, placeholder, onCommit } = props;
  const { t, formats } = useTexts();
  const [problem, setProblem] = useState<string>();
  const keep = (shown: number | null): void => {
    if (shown === null) setProblem(onCommit(null));
    else if (Number.isNaN(shown)) setProblem(t('form.noNumber'));
    else if (min !== undefined && shown / scale < min) {
      setProblem(t('form.atLeast', { number: formats.number(min * scale) }));
    } else if (max !== undefined && shown / scale > max) {
      setProblem(t('form.atMost', { number: formats.number(max * scale) }));
    } else setProblem(onCommit(Number((shown / scale).toPrecision(12))));
  };
  return (
    <FormField label={label} help={help} problem={problem}>
      {({ id, describedBy }) => (
        <div className={styles.pair}>
          <NumberInput
            id={id}
            describedBy={describedBy}
            isInvalid={problem !== undefined}
            value={value === undefined ? undefined : Number((value * scale).toPrecision(12))}
            isMoney={unit === '€'}
            {...(placeholder === undefined ? {} : { placeholder })}
            onCommit={keep}
          />
          {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        </div>
      )}
    </FormField>
  );
}
