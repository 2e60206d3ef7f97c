import type { JsonPath } from '../json-pointer.ts';
import type { Problem } from '../problem.ts';
import { removeIfForNobody } from './remove-if-for-nobody.ts';
import type { RepairWork } from './repair-work.ts';

/** Takes a group out of a later touchpoint of a step; the first keeps it. A touchpoint without groups goes. */
export function leaveTouchpoint(work: RepairWork, path: JsonPath, problem: Problem): void {
  const groupsPath = path.slice(0, 7);
  if (path.length > groupsPath.length) work.remove(path);
  else leaveTouchpointForAll(work, path, problem);
  removeIfForNobody(work, groupsPath);
}

/** A touchpoint for 'all' becomes one for the groups that have no earlier one. */
function leaveTouchpointForAll({ draft }: RepairWork, path: JsonPath, problem: Problem): void {
  const [, processIndex, , stepIndex, , touchpointIndex] = path.map(Number);
  const process = draft.processes[processIndex ?? -1];
  const touchpoint = process?.steps[stepIndex ?? -1]?.touchpoints?.[touchpointIndex ?? -1];
  if (!process || !touchpoint) return;
  const groups = touchpoint.targetGroupIds === 'all' ? process.targetGroupIds : touchpoint.targetGroupIds;
  touchpoint.targetGroupIds = groups.filter((groupId) => groupId !== problem.values['id']);
}
