import { IconBooks } from '@tabler/icons-react';
import { sourcesPath } from '../navigation/routes.ts';
import type { Action } from './action.ts';

/** Shows the sources; they have no place in the rail and need no open workspace. */
export const goToSources: Action = {
  id: 'go-to.sources',
  menu: 'help',
  icon: IconBooks,
  isEnabled: () => true,
  run: ({ navigate }) => navigate(sourcesPath),
};
