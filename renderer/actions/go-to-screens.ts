import { screenIcons } from '../frame/screen-icons.ts';
import { screenPath } from '../navigation/routes.ts';
import { needsWorkspace, screenIds } from '../navigation/screens.ts';
import type { Action } from './action.ts';

/** One action for each screen of the rail; the first ten have a digit as shortcut, the tenth that is 0. */
export const goToScreens: readonly Action[] = screenIds.map((screen, index) => ({
  id: `go-to.${screen}`,
  menu: 'go',
  icon: screenIcons[screen],
  ...(index < 10 ? { shortcuts: [`alt+${(index + 1) % 10}`] } : {}),
  worksInFields: true,
  isEnabled: ({ session }) => !needsWorkspace(screen) || session.getState().open !== undefined,
  run: ({ navigate }) => navigate(screenPath(screen)),
}));
