import { IconFolderOpen } from '@tabler/icons-react';
import { screenPath } from '../navigation/routes.ts';
import { showDialog } from '../view/view-store.ts';
import type { Action } from './action.ts';

/** Chooses a workspace file and opens it: in the system's own dialog, or in our picker. */
export const openWorkspace: Action = {
  id: 'workspace.open',
  menu: 'file',
  icon: IconFolderOpen,
  shortcuts: ['mod+o'],
  worksInFields: true,
  isEnabled: () => true,
  run: async ({ capabilities, host, session, navigate }) => {
    if (!capabilities.hasNativeDialogs) {
      showDialog('open');
      return;
    }
    const choice = await host.call('file:chooseToOpen', {});
    if (!choice.ok || choice.value.fileId === undefined) return;
    await session.open(choice.value.fileId);
    navigate(screenPath('start'));
  },
};
