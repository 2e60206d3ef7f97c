import { useId, type ReactNode } from 'react';
import hidden from '../ui/hidden.module.css';
import styles from './FormField.module.css';

interface FieldGroupProps {
  label: string;
  help?: string | undefined;
  /** Where the label stands on screen already, as the head of a column: then only a screen reader says it. */
  hasHiddenLabel?: boolean;
  children: ReactNode;
}

/** Several fields that belong together under one name. */
export function FieldGroup({ label, help, hasHiddenLabel = false, children }: FieldGroupProps) {
  const id = useId();
  return (
    <fieldset
      className={hasHiddenLabel ? styles.bare : styles.field}
      aria-describedby={help === undefined ? undefined : id}
    >
      <legend className={hasHiddenLabel ? hidden.words : styles.label}>{label}</legend>
      {children}
      {help !== undefined && (
        <p id={id} className={styles.help}>
          {help}
        </p>
      )}
    </fieldset>
  );
}
