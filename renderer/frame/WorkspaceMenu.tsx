import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { actionLabel } from '../actions/ActionButton.tsx';
import { useActionContext } from '../actions/ActionProvider.tsx';
import { closeWorkspace } from '../actions/close-workspace.ts';
import { copyWorkspace } from '../actions/copy-workspace.ts';
import { createWorkspace } from '../actions/create-workspace.ts';
import { openWorkspace } from '../actions/open-workspace.ts';
import { moveWorkspace } from '../actions/move-workspace.ts';
import { printScreen } from '../actions/print-screen.ts';
import { restoreBackup } from '../actions/restore-backup.ts';
import { saveWorkspaceAs } from '../actions/save-workspace-as.ts';
import { saveWorkspace } from '../actions/save-workspace.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import styles from './WorkspaceMenu.module.css';

const items = [
  saveWorkspace,
  saveWorkspaceAs,
  copyWorkspace,
  moveWorkspace,
  restoreBackup,
  printScreen,
  openWorkspace,
  createWorkspace,
  closeWorkspace,
];

/** The name of the workspace, and what one can do with its file. */
export function WorkspaceMenu({ name }: { name: string }) {
  const context = useActionContext();
  const { t } = useTexts();
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <UnstyledButton className={styles.target} title={name}>
          <span className={styles.name}>{name}</span>
          <IconChevronDown size={16} stroke={1.6} className={styles.chevron} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map((action) => (
          <Menu.Item
            key={action.id}
            leftSection={<action.icon size={16} stroke={1.6} aria-hidden="true" />}
            rightSection={action.shortcuts?.[0] !== undefined && <KeyCaps shortcut={action.shortcuts[0]} />}
            disabled={!action.isEnabled(context)}
            onClick={() => void action.run(context)}
          >
            {t(actionLabel(action))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
