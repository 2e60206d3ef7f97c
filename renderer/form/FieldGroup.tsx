import { useId, type ReactNode } from 'react';
import styles from './FormField.module.css';

interface FieldGroupProps {
  label: string;
  help?: string | undefined;
  children: ReactNode;
}

/** Several fields that belong together under one name. */
export function FieldGroup({ label, help, children }: FieldGroupProps) {
  const id = useId();
  return (
    <fieldset className={styles.field} aria-describedby={help === undefined ? undefined : id}>
      <legend className={styles.label}>{label}</legend>
      {children}
      {help !== undefined && (
        <p id={id} className={styles.help}>
          {help}
        </p>
      )}
    </fieldset>
  );
}
