import { IconCopy } from '@tabler/icons-react';
import { showDialog } from '../view/view-store.ts';
import type { Action } from './action.ts';

/** Writes a copy to another file and goes on in this one. */
export const copyWorkspace: Action = {
  id: 'workspace.copy',
  menu: 'file',
  icon: IconCopy,
  isEnabled: ({ session }) => session.getState().open !== undefined,
  run: () => showDialog('copy'),
};
