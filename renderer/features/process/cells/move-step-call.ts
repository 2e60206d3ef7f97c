import { applyEdit } from '#core/edits/apply-edit.ts';
import type { EditCall } from '#core/edits/registry.ts';
import type { ProcessId, StepId } from '#core/model/id.ts';
import { processById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { blueprintColumns } from '../layout/blueprint-columns.ts';

interface Move {
  processId: ProcessId;
  stepId: StepId;
  direction: -1 | 1;
}

/** Beside which step another is dropped. */
export interface StepDrop {
  processId: ProcessId;
  stepId: StepId;
  besideId: StepId;
  side: 'before' | 'after';
}

/** The edit that moves a step one column; undefined when it would stay where it is, at an end or where a branch decides the order. */
export function moveStepCall(workspace: Workspace, { processId, stepId, direction }: Move): EditCall | undefined {
  const order = orderOf(workspace, processId);
  const neighbour = order[order.indexOf(stepId) + direction];
  if (neighbour === undefined) return undefined;
  return dropStepCall(workspace, {
    processId,
    stepId,
    besideId: neighbour,
    side: direction === 1 ? 'after' : 'before',
  });
}

/** The edit that moves a step beside another; undefined when it would stay where it is. */
export function dropStepCall(
  workspace: Workspace,
  { processId, stepId, besideId, side }: StepDrop,
): EditCall | undefined {
  const order = orderOf(workspace, processId);
  const args = {
    processId,
    stepId,
    ...(side === 'after' ? { afterStepId: besideId } : { beforeStepId: besideId }),
  } as const;
  const applied = applyEdit(workspace, 'step.move', args, { newId: () => 'tried' });
  if (!applied.ok || orderOf(applied.value.workspace, processId).join('\n') === order.join('\n')) return undefined;
  return { editId: 'step.move', args };
}

function orderOf(workspace: Workspace, processId: ProcessId): StepId[] {
  const process = processById(workspace, processId);
  return process ? blueprintColumns(process).map(({ step }) => step.id) : [];
}
