import { IconTableImport } from '@tabler/icons-react';
import type { Action } from './action.ts';

/** Goes to where a list of content from Excel or CSV is taken over. */
export const importContent: Action = {
  id: 'content.import',
  menu: 'file',
  icon: IconTableImport,
  isEnabled: ({ session }) => session.getState().open !== undefined,
  run: ({ navigate }) => navigate('/import'),
};
