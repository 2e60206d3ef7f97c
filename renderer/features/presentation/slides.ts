import type { Finding } from '#core/analysis/finding.ts';
import { readCell, type Cell } from '#core/analysis/flow/cell.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { indexById } from '#core/model/index-by-id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { PlacedFindings } from '../../analysis/place-findings.ts';

/** One step as one target group meets it; without a group when the process has none yet. */
export interface SlideContent {
  step: Step;
  number: number;
  cell: Cell | undefined;
}

/** The steps that a target group takes part in, in their order. */
export function slidesFor(workspace: Workspace, process: Process, groupId: TargetGroupId | undefined): SlideContent[] {
  const stepOf = indexById(process.steps);
  return orderSteps(process).steps.flatMap(({ stepId, number }) => {
    const step = stepOf.get(stepId);
    if (!step) return [];
    const cell = groupId === undefined ? undefined : readCell(workspace, step, groupId);
    return groupId !== undefined && !cell ? [] : [{ step, number, cell }];
  });
}

/** What is wrong at a step for the group that is shown; tips are for the desk, not for the room. */
export function findingsOn(
  { atStep }: Pick<PlacedFindings, 'atStep'>,
  { step }: SlideContent,
  groupId: TargetGroupId | undefined,
): Finding[] {
  return atStep(step.id).filter(
    ({ severity, targetGroupIds }) =>
      severity !== 'hint' && (groupId === undefined || targetGroupIds.length === 0 || targetGroupIds.includes(groupId)),
  );
}
