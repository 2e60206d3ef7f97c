import type { ReactNode } from 'react';
import styles from './Screen.module.css';

interface ScreenProps {
  title: string;
  subtitle?: string | undefined;
  /** Tabs or tools under the title. */
  tools?: ReactNode;
  /** Panel at the right. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A library screen: title, tools, the page and, when something is selected, a panel at the right. */
export function Screen({ title, subtitle, tools, aside, children }: ScreenProps) {
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <header className={styles.header}>
          <h1 className={styles.title}>{title}</h1>
          {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
          {tools}
        </header>
        <div className={styles.body}>{children}</div>
      </div>
      {aside}
    </div>
  );
}
