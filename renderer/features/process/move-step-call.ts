import { applyEdit } from '#core/edits/apply-edit.ts';
import type { EditCall } from '#core/edits/registry.ts';
import type { ProcessId, StepId } from '#core/model/id.ts';
import { processById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { blueprintColumns } from './blueprint-columns.ts';

interface Move {
  processId: ProcessId;
  stepId: StepId;
  direction: -1 | 1;
}

/** The edit that moves a step one column; undefined when it would stay where it is, at an end or where a branch decides the order. */
export function moveStepCall(workspace: Workspace, { processId, stepId, direction }: Move): EditCall | undefined {
  const order = orderOf(workspace, processId);
  const neighbour = order[order.indexOf(stepId) + direction];
  if (neighbour === undefined) return undefined;
  const args = {
    processId,
    stepId,
    ...(direction === 1 ? { afterStepId: neighbour } : { beforeStepId: neighbour }),
  } as const;
  const applied = applyEdit(workspace, 'step.move', args, { newId: () => 'tried' });
  if (!applied.ok || orderOf(applied.value.workspace, processId).join('\n') === order.join('\n')) return undefined;
  return { editId: 'step.move', args };
}

function orderOf(workspace: Workspace, processId: ProcessId): StepId[] {
  const process = processById(workspace, processId);
  return process ? blueprintColumns(process).map(({ step }) => step.id) : [];
}
