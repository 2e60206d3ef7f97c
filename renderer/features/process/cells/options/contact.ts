import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** The contact moment whose cell is edited. */
export interface Contact {
  workspace: Workspace;
  process: Process;
  step: Step;
  groupId: TargetGroupId;
}

/** The cells that an edit of this contact moment changes. */
export function cellsOf({ process, step, groupId }: Contact) {
  return { processId: process.id, stepId: step.id, targetGroupIds: [groupId] };
}
