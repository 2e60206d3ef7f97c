import { IconPencil } from '@tabler/icons-react';
import { editCell, useView } from '../view/view-store.ts';
import type { Action, ActionContext } from './action.ts';
import { processOnScreen } from './process-on-screen.ts';

/** Edits the name of the selected step in its place. */
export const renameStep: Action = {
  id: 'step.rename',
  menu: 'edit',
  icon: IconPencil,
  shortcuts: ['F2'],
  isEnabled: (context) => selectedStep(context) !== undefined,
  run: (context) => {
    const step = selectedStep(context);
    if (step) editCell({ ...step, rowId: 'step' });
  },
};

function selectedStep(context: ActionContext) {
  const process = processOnScreen(context);
  const selection = process && useView.getState().selections[process.id];
  if (!selection || !process.steps.some(({ id }) => id === selection.stepId)) return undefined;
  return { processId: process.id, stepId: selection.stepId };
}
