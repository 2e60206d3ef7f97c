import { IconTableExport } from '@tabler/icons-react';
import { showDialog } from '../view/view-store.ts';
import type { Action } from './action.ts';

/** Writes all content to an Excel file, to be edited elsewhere and taken back. */
export const exportContent: Action = {
  id: 'content.export',
  menu: 'file',
  icon: IconTableExport,
  isEnabled: ({ session }) => session.getState().open !== undefined,
  run: ({ navigate }) => {
    navigate('/content');
    showDialog('export-content');
  },
};
