import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Says what comes here and what to do next; the thread is broken where something is missing. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <svg width="120" height="24" viewBox="0 0 120 24" aria-hidden="true">
        <path d="M2 12h38M80 12h38" stroke="var(--line-strong)" strokeWidth="2" />
        <path d="M46 12h28" stroke="var(--line-strong)" strokeWidth="2" strokeDasharray="2 5" />
        <circle cx="6" cy="12" r="5" fill="var(--paper)" stroke="var(--control)" strokeWidth="2" />
        <circle cx="114" cy="12" r="5" fill="var(--paper)" stroke="var(--control)" strokeWidth="2" />
      </svg>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
