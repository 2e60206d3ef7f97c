import { IconX } from '@tabler/icons-react';
import { screenPath } from '../navigation/routes.ts';
import type { Action } from './action.ts';

/** Saves and closes the workspace. */
export const closeWorkspace: Action = {
  id: 'workspace.close',
  menu: 'file',
  icon: IconX,
  isEnabled: ({ session }) => session.getState().open !== undefined,
  run: async ({ session, navigate }) => {
    if (await session.close()) navigate(screenPath('start'));
  },
};
