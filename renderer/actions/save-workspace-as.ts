import { IconFileExport } from '@tabler/icons-react';
import { showDialog } from '../view/view-store.ts';
import type { Action } from './action.ts';

/** Goes on in another file; the first one stays as it was saved. */
export const saveWorkspaceAs: Action = {
  id: 'workspace.saveAs',
  menu: 'file',
  icon: IconFileExport,
  shortcuts: ['mod+shift+s'],
  worksInFields: true,
  isEnabled: ({ session }) => session.getState().open !== undefined,
  run: () => showDialog('save-as'),
};
