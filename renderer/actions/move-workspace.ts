import { IconFolderSymlink } from '@tabler/icons-react';
import { showDialog } from '../view/view-store.ts';
import type { Action } from './action.ts';

/** Gives the file another name or place. */
export const moveWorkspace: Action = {
  id: 'workspace.move',
  menu: 'file',
  icon: IconFolderSymlink,
  isEnabled: ({ session }) => session.getState().open !== undefined && session.getState().open?.holder === undefined,
  run: () => showDialog('move'),
};
