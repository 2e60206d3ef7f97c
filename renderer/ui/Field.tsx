import type { ReactNode } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  label: string;
  /** One sentence of the method: why this is asked. */
  help?: string | undefined;
  children: ReactNode;
}

/** One field of a panel: what it is, its value, and why it matters. */
export function Field({ label, help, children }: FieldProps) {
  return (
    <section className={styles.field}>
      <h3 className={styles.label}>{label}</h3>
      <div className={styles.value}>{children}</div>
      {help !== undefined && <p className={styles.help}>{help}</p>}
    </section>
  );
}
