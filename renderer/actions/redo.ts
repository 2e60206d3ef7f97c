import { IconArrowForwardUp } from '@tabler/icons-react';
import type { Action } from './action.ts';

/** Does the latest undone edit again. */
export const redo: Action = {
  id: 'edit.redo',
  menu: 'edit',
  icon: IconArrowForwardUp,
  shortcuts: ['mod+y', 'mod+shift+z'],
  isEnabled: ({ session }) => (session.getState().open?.history.future.length ?? 0) > 0,
  run: ({ session }) => session.redo(),
};
