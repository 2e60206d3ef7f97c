import type { TargetGroupId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** Place of a target group in the workspace, which gives its colour, marker and dash everywhere. */
export function targetGroupIndex(workspace: Workspace, groupId: TargetGroupId): number {
  return Math.max(
    0,
    workspace.targetGroups.findIndex(({ id }) => id === groupId),
  );
}
