import { Button } from '@mantine/core';
import { IconGitCompare } from '@tabler/icons-react';
import { useTexts } from '../i18n/use-texts.ts';
import { useSessionState } from '../session/SessionProvider.tsx';
import { showDialog } from '../view/view-store.ts';
import styles from './SessionNoticeBar.module.css';

/** Says that the file was changed outside and leads to the comparison; the work goes on meanwhile. */
export function ConflictBar() {
  const { t } = useTexts();
  const { open } = useSessionState();
  if (open?.save.kind !== 'failed' || open.save.error.kind !== 'changed-outside') return null;
  return (
    <div className={styles.notice}>
      <IconGitCompare size={18} stroke={1.6} aria-hidden="true" />
      <output className={styles.text}>{t('conflict.bar', { file: open.file })}</output>
      <Button variant="filled" onClick={() => showDialog('compare')}>
        {t('conflict.compare')}
      </Button>
    </div>
  );
}
