import { IconArrowBackUp } from '@tabler/icons-react';
import type { Action } from './action.ts';

/** Takes back the latest edit. */
export const undo: Action = {
  id: 'edit.undo',
  menu: 'edit',
  icon: IconArrowBackUp,
  shortcuts: ['mod+z'],
  isEnabled: ({ session }) => (session.getState().open?.history.past.length ?? 0) > 0,
  run: ({ session }) => session.undo(),
};
