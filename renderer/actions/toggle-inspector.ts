import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { useView } from '../view/view-store.ts';
import type { Action } from './action.ts';
import { processOnScreen } from './process-on-screen.ts';

/** Shows or hides the inspector. */
export const toggleInspector: Action = {
  id: 'inspector.toggle',
  menu: 'view',
  icon: IconLayoutSidebarRight,
  shortcuts: ['F4'],
  worksInFields: true,
  isEnabled: (context) => processOnScreen(context) !== undefined,
  run: () => useView.setState(({ isInspectorOpen }) => ({ isInspectorOpen: !isInspectorOpen })),
};
