import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTexts } from '../i18n/use-texts.ts';
import { useSession, useSessionState } from '../session/SessionProvider.tsx';
import styles from './SessionNoticeBar.module.css';

/** Explains what the session did by itself: the workspace was read anew, and which changes are not in it. */
export function SessionNoticeBar() {
  const { t, formats } = useTexts();
  const session = useSession();
  const { notice } = useSessionState();
  if (!notice) return null;
  const { lostChanges } = notice;
  return (
    <output className={styles.notice}>
      <IconInfoCircle size={18} stroke={1.6} aria-hidden="true" />
      <p>
        {t('notice.reloaded')}
        {lostChanges.length > 0 &&
          ` ${t('notice.lost', { count: lostChanges.length, changes: formats.list(lostChanges) })}`}
      </p>
      <Button variant="default" onClick={() => session.dismissNotice()}>
        {t('notice.understood')}
      </Button>
    </output>
  );
}
