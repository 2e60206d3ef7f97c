import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { wordHostError, type HostError } from '#core/contract/host-error.ts';
import type { Holder } from '#core/contract/workspace-methods.ts';
import { ActionButton } from '../actions/ActionButton.tsx';
import { copyWorkspace } from '../actions/copy-workspace.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { useSession, useSessionState } from '../session/SessionProvider.tsx';
import styles from './SessionNoticeBar.module.css';

/** Says that the workspace can only be read here, who works in it, and what one can do. */
export function ReadOnlyBar() {
  const { t, language } = useTexts();
  const session = useSession();
  const { open } = useSessionState();
  const [error, setError] = useState<HostError>();
  const words = useHolderWords();
  if (!open?.holder) return null;
  return (
    <div className={styles.notice} data-testid="read-only">
      <IconEye size={18} stroke={1.6} aria-hidden="true" />
      {/* Said again at each change that is tried. */}
      <p role={open.refusedCount > 0 ? 'alert' : 'status'} key={open.refusedCount}>
        {words(open.holder)} {error && wordHostError(error, language)}
      </p>
      <ActionButton action={copyWorkspace} label="readOnly.copy" />
      <Button variant="filled" onClick={() => void session.takeOver().then(setError)}>
        {t('readOnly.takeOver')}
      </Button>
    </div>
  );
}

function useHolderWords(): (holder: Holder) => string {
  const { t, formats } = useTexts();
  return ({ isOtherWindow, machine, person, since }) => {
    if (isOtherWindow) return t('readOnly.otherWindow');
    if (since === undefined) return t('readOnly.unknown');
    return t('readOnly.person', { person, machine, day: formats.day(since), time: formats.time(since) });
  };
}
