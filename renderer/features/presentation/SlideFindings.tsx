import type { Finding } from '#core/analysis/finding.ts';
import { useFindingWords } from '../../finding/use-finding-words.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import styles from './PresentationScreen.module.css';

/** What still has to be solved at this step, for the people in the room; each in full, since nobody can click. */
export function SlideFindings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTexts();
  const wordsOf = useFindingWords();
  if (findings.length === 0) return null;
  return (
    <section className={styles.findings}>
      <h2 className={styles.label}>{t('screen.findings')}</h2>
      {findings.map((finding) => (
        <p key={finding.fingerprint} className={styles.finding}>
          <SeverityMark severity={finding.severity}>
            <span className={styles.words}>{wordsOf(finding)}</span>
          </SeverityMark>
        </p>
      ))}
    </section>
  );
}
