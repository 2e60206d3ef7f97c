import { IconHistory } from '@tabler/icons-react';
import { showBackups } from '../view/view-store.ts';
import type { Action } from './action.ts';

/** Shows earlier states of the open workspace, or of every workspace, to compare with and to put back. */
export const restoreBackup: Action = {
  id: 'workspace.restore',
  menu: 'file',
  icon: IconHistory,
  isEnabled: () => true,
  run: ({ session }) => showBackups(session.getState().open?.fileId),
};
