import type { ProcessId, StepId } from '#core/model/id.ts';
import { useView } from '../view/view-store.ts';
import type { ActionContext } from './action.ts';
import { processOnScreen } from './process-on-screen.ts';

/** The step that is selected in the process on the screen. */
export function selectedStep(context: ActionContext): { processId: ProcessId; stepId: StepId } | undefined {
  const process = processOnScreen(context);
  const selection = process && useView.getState().selections[process.id];
  if (!selection || !process.steps.some(({ id }) => id === selection.stepId)) return undefined;
  return { processId: process.id, stepId: selection.stepId };
}
