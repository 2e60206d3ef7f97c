import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTexts } from '../i18n/use-texts.ts';
import type { SessionNotice } from '../session/session-state.ts';
import { useSession, useSessionState } from '../session/SessionProvider.tsx';
import styles from './SessionNoticeBar.module.css';

/** Explains what the session did by itself: the workspace was read anew, and which changes are not in it. */
export function SessionNoticeBar() {
  const { t } = useTexts();
  const session = useSession();
  const { notice } = useSessionState();
  if (!notice) return null;
  return (
    <output className={styles.notice}>
      <IconInfoCircle size={18} stroke={1.6} aria-hidden="true" />
      <p>{notice.kind === 'reloaded' ? <Reloaded {...notice} /> : <Recovered {...notice} />}</p>
      <Button variant="default" onClick={() => session.dismissNotice()}>
        {t('notice.understood')}
      </Button>
    </output>
  );
}

function Reloaded({ lostChanges }: Extract<SessionNotice, { kind: 'reloaded' }>) {
  const { t, formats } = useTexts();
  const lost = t('notice.lost', { count: lostChanges.length, changes: formats.list(lostChanges) });
  return [t('notice.reloaded'), ...(lostChanges.length > 0 ? [lost] : [])].join(' ');
}

function Recovered({ count, lostCount }: Extract<SessionNotice, { kind: 'recovered' }>) {
  const { t } = useTexts();
  const found = count > 0 ? [t('notice.recovered', { count })] : [];
  return [...found, ...(lostCount > 0 ? [t('notice.notPlaced', { count: lostCount })] : [])].join(' ');
}
