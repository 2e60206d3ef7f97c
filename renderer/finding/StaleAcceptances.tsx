import { Button } from '@mantine/core';
import { ruleById } from '#core/analysis/registry.ts';
import { useAnalysis } from '../analysis/AnalysisProvider.tsx';
import { useTexts } from '../i18n/use-texts.ts';
import { usePerform } from '../session/use-perform.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';
import styles from './StaleAcceptances.module.css';

/** What was accepted and is no longer found: it can be cleaned up, all of it in one go. Nothing where there is none. */
export function StaleAcceptances() {
  const { t, formats, language } = useTexts();
  const { acceptances = [] } = useWorkspace();
  const analysis = useAnalysis();
  const perform = usePerform();
  if (!analysis) return null;
  const known = new Set(analysis.analysis.findings.map(({ fingerprint }) => fingerprint));
  const stale = acceptances.filter(({ fingerprint }) => !known.has(fingerprint));
  if (stale.length === 0) return null;
  return (
    <details className={styles.stale}>
      <summary className={styles.summary}>{t('accept.stale', { count: stale.length })}</summary>
      <p className={styles.help}>{t('accept.staleHelp')}</p>
      <ul>
        {stale.map(({ id, ruleId, reason, reasonCode, on }) => (
          <li key={id} className={styles.item}>
            <p>{ruleById(ruleId)?.docs.title[language] ?? t('accept.gone')}</p>
            <p className={styles.reason}>
              {t(`accept.codes.${reasonCode}`)}: {reason} ({formats.date(on)})
            </p>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        onClick={() =>
          perform(stale.map(({ id }) => ({ editId: 'object.delete', args: { kind: 'acceptance', id } }) as const))
        }
      >
        {t('accept.cleanUp', { count: stale.length })}
      </Button>
    </details>
  );
}
