import type { Finding } from '#core/analysis/finding.ts';
import { countBySeverity, severities } from '../analysis/count-by-severity.ts';
import { useTexts } from '../i18n/use-texts.ts';
import hidden from '../ui/hidden.module.css';
import { SeverityMark } from '../ui/SeverityMark.tsx';
import styles from './FindingCounts.module.css';

/** How many findings of each kind there are at something, as small as a badge; in words for who points at it or hears it. */
export function FindingCounts({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTexts();
  const counts = countBySeverity(findings);
  return (
    <span className={styles.counts}>
      {severities.map((severity) => {
        if (counts[severity] === 0) return null;
        const words = t(`findings.count.${severity}`, { count: counts[severity] });
        return (
          <span key={severity} title={words}>
            <span className={hidden.words}>{words}</span>
            <span aria-hidden="true">
              <SeverityMark severity={severity}>{counts[severity]}</SeverityMark>
            </span>
          </span>
        );
      })}
    </span>
  );
}
