import { IconZoomIn } from '@tabler/icons-react';
import { changeZoom, useView, zoomSteps } from '../view/view-store.ts';
import type { Action } from './action.ts';
import { processOnScreen } from './process-on-screen.ts';

/** Makes the blueprint larger. */
export const zoomIn: Action = {
  id: 'zoom.in',
  menu: 'view',
  icon: IconZoomIn,
  shortcuts: ['alt+='],
  isEnabled: (context) => processOnScreen(context) !== undefined && useView.getState().zoom < Math.max(...zoomSteps),
  run: () => changeZoom(1),
};
