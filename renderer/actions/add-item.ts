import { IconPlus } from '@tabler/icons-react';
import type { Action } from './action.ts';

/** The libraries in which one types the name of something new. */
const libraries = ['processes', 'target-groups', 'channels', 'systems', 'information', 'tone', 'content', 'actions'];

/** Goes to the line where one types the next thing of the library on the screen. */
export const addItem: Action = {
  id: 'item.add',
  menu: 'edit',
  icon: IconPlus,
  shortcuts: ['mod+Enter'],
  isEnabled: ({ path, session }) =>
    libraries.includes(path.split('/')[1] ?? '') && session.getState().open !== undefined,
  run: () => {
    const fields = document.querySelectorAll<HTMLTextAreaElement>('#screen [data-new-item] textarea');
    const seen = [...fields].find((field) => field.offsetParent !== null && field.closest('aside') === null);
    seen?.focus();
  },
};
