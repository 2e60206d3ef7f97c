import type { Finding } from '#core/analysis/finding.ts';
import { countBySeverity, severities } from '../../../analysis/count-by-severity.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { SeverityMark } from '../../../ui/SeverityMark.tsx';
import styles from './CellFindings.module.css';
import hidden from '../../../ui/hidden.module.css';

/** In the row of findings: how many there are at a step. Tips stay folded unless there is nothing else. */
export function StepFindings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTexts();
  const counts = countBySeverity(findings);
  const heavy = severities.filter((severity) => severity !== 'hint' && counts[severity] > 0);
  if (heavy.length === 0) {
    const words = counts.hint > 0 ? t('findings.count.hint', { count: counts.hint }) : t('findings.none');
    return <span className={styles.quiet}>{words}</span>;
  }
  return (
    <span className={styles.lines}>
      {heavy.map((severity) => (
        <SeverityMark key={severity} severity={severity}>
          {t(`findings.count.${severity}`, { count: counts[severity] })}
        </SeverityMark>
      ))}
    </span>
  );
}

interface CellMarkProps {
  findings: readonly Finding[];
  /** Said beside the icon where the cell is empty. */
  words?: string | undefined;
}

/** In a cell: the icon of its heaviest finding; the words stand in the row of findings and in the inspector. */
export function CellMark({ findings, words }: CellMarkProps) {
  const { t } = useTexts();
  const counts = countBySeverity(findings);
  const severity = severities.find((candidate) => candidate !== 'hint' && counts[candidate] > 0);
  if (!severity) return null;
  return (
    <span className={words === undefined ? styles.mark : styles.gap}>
      <SeverityMark severity={severity}>
        {words}
        <span className={hidden.words}>{t(`findings.count.${severity}`, { count: counts[severity] })}</span>
      </SeverityMark>
    </span>
  );
}
