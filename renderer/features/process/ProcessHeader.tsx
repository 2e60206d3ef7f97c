import type { ReactNode } from 'react';
import type { Process } from '#core/model/process.ts';
import styles from './ProcessHeader.module.css';
import type { ProcessView } from '../../navigation/process-views.ts';
import { ProcessTabs } from './ProcessTabs.tsx';

interface ProcessHeaderProps {
  process: Pick<Process, 'id' | 'name'>;
  current: ProcessView;
  /** Said behind the name. */
  about?: string;
  /** At the right of the name. */
  beside?: ReactNode;
  /** At the right of the tabs. */
  tools?: ReactNode;
}

/** Name of a process above the ways to look at it: in the same place in each, so that nothing jumps when one goes from one to another. */
export function ProcessHeader({ process, current, about, beside, tools }: ProcessHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.title} dir="auto" title={process.name}>
          {process.name}
        </h1>
        {about !== undefined && (
          <p className={styles.about} title={about}>
            {about}
          </p>
        )}
      </div>
      {beside}
      <div className={styles.views}>
        <ProcessTabs processId={process.id} current={current} />
        {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      </div>
    </header>
  );
}
