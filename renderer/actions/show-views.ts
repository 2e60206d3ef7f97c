import {
  IconBolt,
  IconColumns,
  IconGauge,
  IconPresentation,
  IconRoute,
  IconSitemap,
  IconTable,
  type Icon,
} from '@tabler/icons-react';
import { processViews, type ProcessView } from '../navigation/process-views.ts';
import { viewPath } from '../navigation/routes.ts';
import { useView } from '../view/view-store.ts';
import type { Action } from './action.ts';
import { processOnScreen } from './process-on-screen.ts';

const icons: Record<ProcessView, Icon> = {
  blueprint: IconTable,
  flow: IconRoute,
  diagrams: IconSitemap,
  measures: IconGauge,
  quick: IconBolt,
  compare: IconColumns,
  present: IconPresentation,
};

/** One action for each view of the process on screen; a presentation begins at the chosen step. */
export const showViews: readonly Action[] = processViews.map((view) => ({
  id: `view.${view}`,
  menu: 'go',
  icon: icons[view],
  isEnabled: (context) => processOnScreen(context) !== undefined,
  run: (context) => {
    const process = processOnScreen(context);
    if (!process) return;
    context.navigate(viewPath(process.id, view, useView.getState().selections[process.id]?.stepId));
  },
}));
