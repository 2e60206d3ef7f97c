import { useState } from 'react';
import { FormField } from './FormField.tsx';
import styles from './FormField.module.css';

interface DateFieldProps {
  label: string;
  help?: string | undefined;
  /** `YYYY-MM-DD`. */
  value: string | undefined;
  /** Keeps the day, null when it was emptied; answers why that cannot be. */
  onCommit(value: string | null): string | undefined;
}

/** A day, in the way of the computer's own calendar. */
export function DateField({ label, help, value, onCommit }: DateFieldProps) {
  const [problem, setProblem] = useState<string>();
  return (
    <FormField label={label} help={help} problem={problem}>
      {({ id, describedBy }) => (
        <input
          key={value}
          id={id}
          type="date"
          className={styles.input}
          aria-describedby={describedBy}
          defaultValue={value}
          onBlur={(event) => {
            const day = event.currentTarget.value;
            if (day !== (value ?? '')) setProblem(onCommit(day === '' ? null : day));
          }}
        />
      )}
    </FormField>
  );
}
