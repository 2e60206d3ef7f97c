import type { ReactNode } from 'react';
import { KeepPlace } from './KeepPlace.tsx';
import styles from './Screen.module.css';

type ScreenProps = ScreenHead & {
  /** Panel at the right. */
  aside?: ReactNode;
  children: ReactNode;
};

type ScreenHead =
  | {
      title: string;
      subtitle?: string | undefined;
      /** Tabs or tools under the title. */
      tools?: ReactNode;
    }
  /** A head of its own, with the title in it. */
  | { header: ReactNode };

/** A library screen: title, tools, the page and, when something is selected, a panel at the right. */
export function Screen({ aside, children, ...head }: ScreenProps) {
  return (
    <div className={styles.screen}>
      <KeepPlace className={styles.page} of={Boolean(aside)}>
        {'header' in head ? (
          head.header
        ) : (
          <header className={styles.header}>
            <h1 className={styles.title}>{head.title}</h1>
            {head.subtitle !== undefined && <p className={styles.subtitle}>{head.subtitle}</p>}
            {head.tools}
          </header>
        )}
        <div className={styles.body}>{children}</div>
      </KeepPlace>
      {aside}
    </div>
  );
}
