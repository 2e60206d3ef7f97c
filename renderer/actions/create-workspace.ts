import { IconFilePlus } from '@tabler/icons-react';
import { showCreateDialog } from '../view/view-store.ts';
import type { Action } from './action.ts';

/** Starts a new workspace: name, template and place. */
export const createWorkspace: Action = {
  id: 'workspace.create',
  menu: 'file',
  icon: IconFilePlus,
  shortcuts: ['mod+alt+n'],
  worksInFields: true,
  isEnabled: () => true,
  run: () => showCreateDialog('empty'),
};
