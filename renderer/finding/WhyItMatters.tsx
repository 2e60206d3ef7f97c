import type { Finding } from '#core/analysis/finding.ts';
import { ruleById } from '#core/analysis/registry.ts';
import { useTexts } from '../i18n/use-texts.ts';
import styles from './WhyItMatters.module.css';

/** Why a finding matters, what to do about it, and where that comes from. */
export function WhyItMatters({ finding }: { finding: Finding }) {
  const { t, language } = useTexts();
  const docs = ruleById(finding.ruleId)?.docs;
  if (!docs) return null;
  return (
    <div className={styles.why}>
      <p>{docs.why[language]}</p>
      <p>{docs.advice[language]}</p>
      <p className={styles.source}>{t('findings.source', { source: docs.source })}</p>
    </div>
  );
}
