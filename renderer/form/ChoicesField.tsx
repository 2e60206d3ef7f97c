import { Checkbox } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import formStyles from './FormField.module.css';
import styles from './ChoicesField.module.css';

interface ChoicesFieldProps<Value extends string> {
  label: string;
  help?: string | undefined;
  values: readonly Value[];
  options: readonly { value: Value; label: ReactNode }[];
  /** Keeps the choices, in the order of the options; answers why that cannot be. */
  onChoose(values: Value[]): string | undefined;
}

/** Any number of choices out of a few. */
export function ChoicesField<Value extends string>(props: ChoicesFieldProps<Value>) {
  const { label, help, values, options, onChoose } = props;
  const [problem, setProblem] = useState<string>();
  const id = useId();
  return (
    <fieldset className={styles.choices} aria-describedby={help === undefined && !problem ? undefined : id}>
      <legend className={formStyles.label}>{label}</legend>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label}
          checked={values.includes(option.value)}
          onChange={({ currentTarget: { checked } }) => {
            const next = options
              .map((other) => other.value)
              .filter((value) => (value === option.value ? checked : values.includes(value)));
            setProblem(onChoose(next));
          }}
        />
      ))}
      {(problem ?? help) !== undefined && (
        <p id={id} className={formStyles.help} data-problem={problem !== undefined}>
          {problem ?? help}
        </p>
      )}
    </fieldset>
  );
}
