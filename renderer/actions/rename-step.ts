import { IconPencil } from '@tabler/icons-react';
import { editCell } from '../view/view-store.ts';
import type { Action } from './action.ts';
import { selectedStep } from './selected-step.ts';

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
