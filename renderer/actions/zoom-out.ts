import { IconZoomOut } from '@tabler/icons-react';
import { changeZoom, useView, zoomSteps } from '../view/view-store.ts';
import type { Action } from './action.ts';
import { processOnScreen } from './process-on-screen.ts';

/** Makes the blueprint smaller, so that more of it fits. */
export const zoomOut: Action = {
  id: 'zoom.out',
  menu: 'view',
  icon: IconZoomOut,
  shortcuts: ['alt+-'],
  isEnabled: (context) => processOnScreen(context) !== undefined && useView.getState().zoom > Math.min(...zoomSteps),
  run: () => changeZoom(-1),
};
