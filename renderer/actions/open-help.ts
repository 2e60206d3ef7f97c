import { IconHelpCircle } from '@tabler/icons-react';
import { helpPageOf } from '../features/help/help-pages.ts';
import { helpPath, isHelpPath, screenPath } from '../navigation/routes.ts';
import { useHelpView } from '../view/help-view.ts';
import type { Action } from './action.ts';

/** Opens the guide at the page that fits the screen; from the guide it leads back to that screen. */
export const openHelp: Action = {
  id: 'help.open',
  menu: 'help',
  icon: IconHelpCircle,
  shortcuts: ['F1'],
  worksInFields: true,
  isEnabled: () => true,
  run: ({ navigate, path }) => {
    if (isHelpPath(path)) return navigate(useHelpView.getState().cameFrom ?? screenPath('start'));
    useHelpView.setState({ cameFrom: path });
    return navigate(helpPath(helpPageOf(path)));
  },
};
