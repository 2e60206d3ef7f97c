import { orderSteps } from '#core/diagrams/step-order.ts';
import type { ProcessId, StepId, TransitionId } from '#core/model/id.ts';
import { processById, stepById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { viewProcess } from '../process-view.ts';
import type { Fix, FixContext, FixMaker, FixOption } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { namedOptions } from './parts/named-options.ts';
import { openFix } from './parts/open-fix.ts';
import { setStep } from './parts/set-step.ts';

const markStart = { nl: 'Maak hier een beginstap van', en: 'Make this the starting step' };
const markEnd = { nl: 'Maak hier een eindstap van', en: 'Make this an end step' };

/** Gives the process a start and an end, and links what stands loose. */
export const flowBrokenFixes: FixMaker = ({ messageId, anchor }, context) => {
  const { workspace } = context;
  const process = processById(workspace, anchor.id as ProcessId) ?? stepById(workspace, anchor.id as StepId)?.process;
  if (!process) return [];
  if (messageId === 'noEntry') return chooseRole(process, context, 'entry');
  if (messageId === 'noExit') return chooseRole(process, context, 'exit');
  const step = process.steps.find(({ id }) => id === anchor.id);
  if (!step) {
    return [openFix({ kind: 'process', id: process.id }, { nl: 'Bekijk het klantproces', en: 'Look at the process' })];
  }
  if (messageId === 'deadEnd') return [editFix({ id: 'end', title: markEnd }, () => [withRole(step, 'exit')])];
  return [
    ...choiceFix(
      {
        id: 'connect',
        title: { nl: 'Zet deze stap na een andere', en: 'Connect after another step' },
        label: { nl: 'Na welke stap?', en: 'After which step?' },
      },
      namedOptions(reachedSteps(process, context)),
      (from) => [connect(process, from as StepId, step, context)],
    ),
    editFix({ id: 'start', title: markStart }, () => [withRole(step, 'entry')]),
  ];
};

/** The only steps after which something is reached, in display order, the nearest before the loose step is as good as any other. */
function reachedSteps(process: Process, { workspace }: FixContext): Step[] {
  const { graph } = viewProcess(workspace, process);
  return inOrder(process).filter(({ id }) => graph.isReachable[graph.indexOf.get(id) ?? -1]);
}

function chooseRole(process: Process, { workspace }: FixContext, role: 'entry' | 'exit'): Fix[] {
  const { graph } = viewProcess(workspace, process);
  const steps = inOrder(process).filter(({ id }) => graph.indexOf.has(id));
  const options: FixOption[] = namedOptions(role === 'entry' ? steps : steps.toReversed());
  const label =
    role === 'entry'
      ? { nl: 'Waar begint de klant?', en: 'Where does the customer start?' }
      : { nl: 'Waar eindigt het?', en: 'Where does it end?' };
  const title =
    role === 'entry'
      ? { nl: 'Kies de beginstap', en: 'Choose the starting step' }
      : { nl: 'Kies de eindstap', en: 'Choose the end step' };
  return choiceFix({ id: role, title, label }, options, (stepId) => {
    const step = process.steps.find(({ id }) => id === stepId);
    return step ? [withRole(step, role)] : [];
  });
}

function inOrder(process: Process): Step[] {
  return orderSteps(process).steps.flatMap(({ stepId }) => process.steps.find(({ id }) => id === stepId) ?? []);
}

function withRole(step: Step, role: 'entry' | 'exit') {
  return setStep(step, { role: step.role && step.role !== role ? 'entry exit' : role });
}

function connect(process: Process, from: StepId, to: Step, { newId }: FixContext) {
  const args = { processId: process.id, transitionId: newId() as TransitionId, from, to: to.id };
  return { editId: 'transition.add', args } as const;
}
