import { IconArrowMerge, IconArrowsSplit2, IconSquarePlus, type Icon } from '@tabler/icons-react';
import { beginStepTask, selectCell, useView, type StepTask } from '../view/view-store.ts';
import type { Action } from './action.ts';
import { selectedStep } from './selected-step.ts';

/** Splits the selected step, merges it with another, or adds one beside it: asks what is needed for that in the inspector. */
export const changeSteps: readonly Action[] = [
  changeStep('split', IconArrowsSplit2),
  changeStep('merge', IconArrowMerge),
  changeStep('beside', IconSquarePlus, ['mod+shift+Enter']),
];

function changeStep(task: StepTask['task'], icon: Icon, shortcuts?: readonly string[]): Action {
  return {
    id: `step.${task}`,
    menu: 'edit',
    icon,
    ...(shortcuts ? { shortcuts } : {}),
    isEnabled: (context) => selectedStep(context) !== undefined,
    run: (context) => {
      const step = selectedStep(context);
      if (!step) return;
      const { processId, stepId } = step;
      selectCell(processId, { stepId, rowId: 'step' });
      useView.setState({ isInspectorOpen: true });
      beginStepTask({ stepId, task });
    },
  };
}
