import { Link, useLocation } from 'wouter';
import type { ProcessId } from '#core/model/id.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { processPath } from '../../navigation/routes.ts';
import styles from './ProcessTabs.module.css';

/** The ways to look at one process. */
export const processViews = ['blueprint', 'flow', 'diagrams', 'measures', 'quick', 'compare'] as const;
/** A way to look at one process. */
export type ProcessView = (typeof processViews)[number];

/** Leads from one view of a process to the others. */
export function ProcessTabs({ processId, current }: { processId: ProcessId; current: ProcessView }) {
  const { t } = useTexts();
  const [location] = useLocation();
  // A step on screen is where the presentation begins.
  const step = /\/step\/([^/]+)$/.exec(location)?.[1];
  return (
    <nav className={styles.tabs} aria-label={t('views.label')}>
      {processViews.map((view) => (
        <Link
          key={view}
          href={view === 'blueprint' ? processPath(processId) : `${processPath(processId)}/${view}`}
          aria-current={view === current ? 'page' : undefined}
          className={styles.tab}
        >
          {t(`views.${view}`)}
        </Link>
      ))}
      <Link href={`${processPath(processId)}/present${step ? `/${step}` : ''}`} className={styles.tab}>
        {t('views.present')}
      </Link>
    </nav>
  );
}
