import { useAnalysis } from '../analysis/AnalysisProvider.tsx';
import { countBySeverity } from '../analysis/count-by-severity.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { SeverityMark } from '../ui/SeverityMark.tsx';
import styles from './FindingCount.module.css';
import hidden from '../ui/hidden.module.css';

/** How many findings there are, behind their place in the rail: the errors, and all together. */
export function FindingCount() {
  const { t } = useTexts();
  const open = useAnalysis()?.open;
  if (!open || open.length === 0) return null;
  const { error } = countBySeverity(open);
  return (
    <span className={styles.count}>
      <span className={styles.shown} aria-hidden="true">
        {error > 0 && <SeverityMark severity="error">{error}</SeverityMark>}
        <span className={styles.total}>{open.length}</span>
      </span>
      <span className={hidden.words}>
        {t('findings.inRail', { errors: t('findings.count.error', { count: error }), total: open.length })}
      </span>
    </span>
  );
}
