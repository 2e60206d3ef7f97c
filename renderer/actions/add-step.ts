import { IconPlus } from '@tabler/icons-react';
import { orderSteps } from '#core/diagrams/step-order.ts';
import { draftStep, useView } from '../view/view-store.ts';
import type { Action } from './action.ts';
import { processOnScreen } from './process-on-screen.ts';

/** Names a new step after the selected one, or at the end. */
export const addStep: Action = {
  id: 'step.add',
  menu: 'edit',
  icon: IconPlus,
  shortcuts: ['mod+Enter'],
  isEnabled: (context) => processOnScreen(context) !== undefined,
  run: (context) => {
    const process = processOnScreen(context);
    if (!process) return;
    const selected = useView.getState().selections[process.id]?.stepId;
    const steps = orderSteps(process).steps.map(({ stepId }) => stepId);
    const after = steps.find((stepId) => stepId === selected) ?? steps.at(-1);
    draftStep({ processId: process.id, ...(after === undefined ? {} : { afterStepId: after }) });
  },
};
