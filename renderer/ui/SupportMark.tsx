import type { ReactNode } from 'react';
import styles from './SupportMark.module.css';

/** A supporting channel: light blue, the convention of the method; nothing else is. */
export function SupportMark({ children }: { children: ReactNode }) {
  return <span className={styles.support}>{children}</span>;
}
