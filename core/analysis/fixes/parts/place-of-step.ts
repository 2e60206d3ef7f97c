import type { StepId, TargetGroupId } from '#core/model/id.ts';
import { stepById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Finding } from '../../finding.ts';
import { viewProcess, type ProcessView } from '../../process-view.ts';

/** A step, what the rules see of its process, and the cells the finding is about. */
export interface StepPlaceOfFinding {
  process: Process;
  step: Step;
  view: ProcessView;
  /** For edits of cells. */
  cells: { processId: Process['id']; stepId: StepId; targetGroupIds: TargetGroupId[] };
}

/** The step at which a finding stands; undefined when it is gone. */
export function placeOfStep(
  { anchor, targetGroupIds }: Pick<Finding, 'anchor' | 'targetGroupIds'>,
  workspace: Workspace,
): StepPlaceOfFinding | undefined {
  const place = anchor.kind === 'step' ? stepById(workspace, anchor.id as StepId) : undefined;
  if (!place) return undefined;
  const { process, step } = place;
  const cells = { processId: process.id, stepId: step.id, targetGroupIds: [...targetGroupIds] };
  return { process, step, view: viewProcess(workspace, process), cells };
}
