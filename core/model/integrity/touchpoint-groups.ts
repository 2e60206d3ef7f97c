import type { JsonPath } from '../json-pointer.ts';
import { shorten } from '../place-of.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Process } from '../process.ts';
import type { Touchpoint } from '../touchpoint.ts';
import type { Workspace } from '../workspace.ts';

/** A target group has one touchpoint per step; reports the later ones. */
export function checkTouchpointGroups(workspace: Workspace): Problem[] {
  return workspace.processes.flatMap((process, processIndex) =>
    process.steps.flatMap(({ touchpoints = [] }, stepIndex) =>
      touchpoints.length < 2
        ? []
        : checkStep(workspace, process, touchpoints, ['processes', processIndex, 'steps', stepIndex, 'touchpoints']),
    ),
  );
}

function checkStep(workspace: Workspace, process: Process, touchpoints: Touchpoint[], path: JsonPath): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, { targetGroupIds }] of touchpoints.entries()) {
    const isForAll = targetGroupIds === 'all';
    // 'all' counts as a group of its own too: two of those exclude each other, also while the process has no groups yet.
    const groupIds: string[] = isForAll ? [...process.targetGroupIds, 'all'] : targetGroupIds;
    for (const [groupIndex, groupId] of groupIds.entries()) {
      if (!seen.has(groupId) || (groupId === 'all' && process.targetGroupIds.length > 0)) continue;
      const place = [...path, index, 'targetGroupIds', ...(isForAll ? [] : [groupIndex])];
      const values = { id: groupId, group: groupName(workspace, groupId) };
      problems.push(problemAt(workspace, place, { code: 'group-in-two-touchpoints', values, isRepairable: true }));
    }
    for (const groupId of groupIds) seen.add(groupId);
  }
  return problems;
}

function groupName(workspace: Workspace, groupId: string): string {
  const group = workspace.targetGroups.find(({ id }) => id === groupId);
  return group ? shorten(group.name) : groupId;
}
