import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import { StaleAcceptances } from '../../finding/StaleAcceptances.tsx';
import { useFindingWords } from '../../finding/use-finding-words.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { openAccepted, useFindingsView } from '../../view/findings-view.ts';
import styles from './AcceptedList.module.css';

/** What may stay, with the reason; each can be taken back. Acceptances of findings that are gone are cleaned up from here too. */
export function AcceptedList({ analysis }: { analysis: WorkspaceAnalysis }) {
  const { t, formats } = useTexts();
  const { acceptances = [] } = useWorkspace();
  const perform = usePerform();
  const wordsOf = useFindingWords();
  const isOpen = useFindingsView((view) => view.isAcceptedOpen);
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isOpen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const byFingerprint = new Map(analysis.analysis.findings.map((finding) => [finding.fingerprint, finding]));
  const kept = acceptances.flatMap((acceptance) => {
    const finding = byFingerprint.get(acceptance.fingerprint);
    return finding ? [{ acceptance, finding }] : [];
  });
  return (
    <>
      {kept.length > 0 && (
        <details
          ref={element}
          className={styles.accepted}
          open={isOpen}
          onToggle={({ currentTarget }) => openAccepted({ isOpen: currentTarget.open })}
        >
          <summary className={styles.summary}>{t('accept.list', { count: kept.length })}</summary>
          <ul>
            {kept.map(({ finding, acceptance: { id, reason, reasonCode, on, until } }) => (
              <li key={id} className={styles.item}>
                <p>{wordsOf(finding)}</p>
                <p className={styles.reason}>
                  {t(`accept.codes.${reasonCode}`)}: {reason} ({formats.date(on)}
                  {until !== undefined && `, ${t('accept.untilDate', { date: formats.date(until) })}`})
                </p>
                {finding.status === 'changed' && <p className={styles.changed}>{t('accept.changed')}</p>}
                <Button
                  variant="subtle"
                  onClick={() => perform({ editId: 'object.delete', args: { kind: 'acceptance', id } })}
                >
                  {t('accept.takeBack')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.stale}>
        <StaleAcceptances />
      </div>
    </>
  );
}
