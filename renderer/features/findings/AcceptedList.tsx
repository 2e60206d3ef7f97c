import { Button } from '@mantine/core';
import { useFindingWords } from '../../finding/use-finding-words.ts';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import styles from './AcceptedList.module.css';

/** What may stay, with the reason; each can be taken back. Acceptances of findings that are gone are cleaned up from here too. */
export function AcceptedList({ analysis }: { analysis: WorkspaceAnalysis }) {
  const { t, formats } = useTexts();
  const { acceptances = [] } = useWorkspace();
  const perform = usePerform();
  const wordsOf = useFindingWords();
  if (acceptances.length === 0) return null;
  const byFingerprint = new Map(analysis.analysis.findings.map((finding) => [finding.fingerprint, finding]));
  const stale = acceptances.filter(({ fingerprint }) => !byFingerprint.has(fingerprint));
  const remove = (ids: readonly string[]): void => {
    perform(ids.map((id) => ({ editId: 'object.delete' as const, args: { kind: 'acceptance' as const, id } })));
  };
  return (
    <details className={styles.accepted}>
      <summary className={styles.summary}>{t('accept.list', { count: acceptances.length })}</summary>
      <ul>
        {acceptances.map(({ id, fingerprint, reason, reasonCode, on, until }) => {
          const finding = byFingerprint.get(fingerprint);
          return (
            <li key={id} className={styles.item}>
              <p>{finding ? wordsOf(finding) : t('accept.gone')}</p>
              <p className={styles.reason}>
                {t(`accept.codes.${reasonCode}`)}: {reason} ({formats.date(on)}
                {until !== undefined && `, ${t('accept.untilDate', { date: formats.date(until) })}`})
              </p>
              {finding?.status === 'changed' && <p className={styles.changed}>{t('accept.changed')}</p>}
              <Button variant="subtle" onClick={() => remove([id])}>
                {t('accept.takeBack')}
              </Button>
            </li>
          );
        })}
      </ul>
      {stale.length > 0 && (
        <Button variant="default" onClick={() => remove(stale.map(({ id }) => id))}>
          {t('accept.cleanUp', { count: stale.length })}
        </Button>
      )}
    </details>
  );
}
