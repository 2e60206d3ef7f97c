import { useId, type ReactNode } from 'react';
import styles from './FormField.module.css';

interface FormFieldProps {
  label: string;
  /** One sentence of the method: why this is asked. */
  help?: string | undefined;
  /** Why the last value was refused. */
  problem?: string | undefined;
  /** The field itself, with the id that its label points to and the id of what describes it. */
  children: (ids: { id: string; describedBy: string | undefined }) => ReactNode;
}

/** A labelled field with its help, and what is wrong with it. */
export function FormField({ label, help, problem, children }: FormFieldProps) {
  const id = useId();
  const helpId = `${id}-help`;
  const hasMore = help !== undefined || problem !== undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({ id, describedBy: hasMore ? helpId : undefined })}
      {hasMore && (
        <p
          id={helpId}
          className={styles.help}
          data-problem={problem !== undefined}
          role={problem ? 'alert' : undefined}
        >
          {problem ?? help}
        </p>
      )}
    </div>
  );
}
