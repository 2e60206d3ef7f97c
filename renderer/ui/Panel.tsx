import { useRef, type ReactNode } from 'react';
import styles from './Panel.module.css';
import { useSameField } from './use-same-field.ts';

interface PanelProps {
  label: string;
  /** What kind of thing it is. */
  kicker: string;
  title: string;
  /** Tells what it shows from whatever else it may show. */
  subject: string;
  close?: ReactNode;
  /** On a narrow window the panel lies over the page. */
  isOverlay?: boolean;
  children: ReactNode;
}

/** The panel at the right: everything of what is selected, in plain fields. */
export function Panel({ label, kicker, title, subject, close, isOverlay = false, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  useSameField(panel, subject);
  return (
    <aside ref={panel} className={styles.panel} aria-label={label} data-overlay={isOverlay} tabIndex={-1}>
      <div className={styles.top}>
        <p className={styles.kicker}>{kicker}</p>
        {close}
      </div>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </aside>
  );
}
