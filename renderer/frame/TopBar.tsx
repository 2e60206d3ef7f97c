import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useActionContext } from '../actions/ActionProvider.tsx';
import { openPalette } from '../actions/open-palette.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { useSessionState } from '../session/SessionProvider.tsx';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Logo } from './Logo.tsx';
import { SaveStateLabel } from './SaveStateLabel.tsx';
import styles from './TopBar.module.css';
import { UndoButtons } from './UndoButtons.tsx';
import { WorkspaceMenu } from './WorkspaceMenu.tsx';

/** The bar at the top: what is open, whether it is saved, undo, search, language. */
export function TopBar() {
  const { open } = useSessionState();
  const { t } = useTexts();
  const context = useActionContext();
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <Logo />
        <span className={styles.name}>Leidraad</span>
      </div>
      {open && (
        <div className={styles.open}>
          <WorkspaceMenu name={open.history.workspace.name} />
          <SaveStateLabel save={open.save} />
          <span className={styles.rule} />
          <UndoButtons history={open.history} />
        </div>
      )}
      <div className={styles.right}>
        <UnstyledButton className={styles.search} onClick={() => void openPalette.run(context)}>
          <IconSearch size={16} stroke={1.6} aria-hidden="true" />
          <span className={styles.searchText}>{t('topBar.search')}</span>
          <KeyCaps shortcut="mod+k" />
        </UnstyledButton>
        <LanguageChoice />
      </div>
    </header>
  );
}
