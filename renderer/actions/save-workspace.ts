import { IconDeviceFloppy } from '@tabler/icons-react';
import type { Action } from './action.ts';

/** Writes the workspace file now. */
export const saveWorkspace: Action = {
  id: 'workspace.save',
  menu: 'file',
  icon: IconDeviceFloppy,
  shortcuts: ['mod+s'],
  worksInFields: true,
  isEnabled: ({ session }) => session.getState().open !== undefined,
  run: ({ session }) => session.save(),
};
