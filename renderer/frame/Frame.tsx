import { useRef, type ReactNode } from 'react';
import { useMenuBar } from '../actions/use-menu-bar.ts';
import { useShortcuts } from '../actions/use-shortcuts.ts';
import { useTexts } from '../i18n/use-texts.ts';
import styles from './Frame.module.css';
import { ConflictBar } from './ConflictBar.tsx';
import { Palette } from './Palette.tsx';
import { Rail } from './Rail.tsx';
import { ReadOnlyBar } from './ReadOnlyBar.tsx';
import { SessionNoticeBar } from './SessionNoticeBar.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { TopBar } from './TopBar.tsx';
import { useFocusOnScreen } from './use-focus-on-screen.ts';

/** Top bar, rail and, between them, the screen. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTexts();
  useShortcuts();
  useMenuBar();
  const screen = useRef<HTMLElement>(null);
  useFocusOnScreen(screen);
  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#screen"
        onClick={(event) => {
          event.preventDefault();
          screen.current?.focus();
        }}
      >
        {t('frame.skip')}
      </a>
      <TopBar />
      <SessionNoticeBar />
      <ReadOnlyBar />
      <ConflictBar />
      <div className={styles.middle}>
        <Rail />
        <main ref={screen} id="screen" className={styles.main} tabIndex={-1}>
          {children}
        </main>
      </div>
      <Palette />
      <ShortcutsDialog />
    </div>
  );
}
