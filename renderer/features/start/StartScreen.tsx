import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { useSessionState } from '../../session/SessionProvider.tsx';
import { NewWorkspaces } from './NewWorkspaces.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { OpenWorkspaceOverview } from './OpenWorkspaceOverview.tsx';
import { RecentWorkspaces } from './RecentWorkspaces.tsx';
import styles from './StartScreen.module.css';

/** The first screen: how far the open workspace is, and ways to open or begin one. */
export function StartScreen() {
  const { open } = useSessionState();
  const { t } = useTexts();
  const [openAtFirst] = useState(open?.openId);
  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        {open ? (
          <OpenWorkspaceOverview key={open.openId} session={open} isJustOpened={open.openId !== openAtFirst} />
        ) : (
          <NothingOpen />
        )}
      </div>
      <aside className={styles.side} aria-label={t('start.side')}>
        <RecentWorkspaces key={open?.openId} />
        <NewWorkspaces />
      </aside>
    </div>
  );
}
