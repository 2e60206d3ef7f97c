import { memo } from 'react';
import { Link, useLocation } from 'wouter';
import type { ProcessId, StepId } from '#core/model/id.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { processViews, type ProcessView } from '../../navigation/process-views.ts';
import { viewPath } from '../../navigation/routes.ts';
import styles from './ProcessTabs.module.css';

/** Leads from one view of a process to the others. */
export const ProcessTabs = memo(function ProcessTabs({
  processId,
  current,
}: {
  processId: ProcessId;
  current: ProcessView;
}) {
  const { t } = useTexts();
  const [location] = useLocation();
  // A step on screen is where the presentation begins.
  const step = /\/step\/([^/]+)$/.exec(location)?.[1];
  return (
    <nav className={styles.tabs} aria-label={t('views.label')}>
      {processViews.map((view) => (
        <Link
          key={view}
          href={viewPath(processId, view, step === undefined ? undefined : (decodeURIComponent(step) as StepId))}
          aria-current={view === current ? 'page' : undefined}
          className={styles.tab}
        >
          {t(`views.${view}`)}
        </Link>
      ))}
    </nav>
  );
});
