import { IconKeyboard } from '@tabler/icons-react';
import { showDialog } from '../view/view-store.ts';
import type { Action } from './action.ts';

/** Shows every shortcut. */
export const showShortcuts: Action = {
  id: 'shortcuts.show',
  menu: 'help',
  icon: IconKeyboard,
  shortcuts: ['?'],
  isEnabled: () => true,
  run: () => showDialog('shortcuts'),
};
