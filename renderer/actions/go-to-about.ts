import { IconInfoCircle } from '@tabler/icons-react';
import { aboutPath } from '../navigation/routes.ts';
import type { Action } from './action.ts';

/** Shows what Leidraad is and whose work is in it; it has no place in the rail and needs no open workspace. */
export const goToAbout: Action = {
  id: 'go-to.about',
  menu: 'help',
  icon: IconInfoCircle,
  isEnabled: () => true,
  run: ({ navigate }) => navigate(aboutPath),
};
