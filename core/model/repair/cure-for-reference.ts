import { valueAt, type JsonPath } from '../json-pointer.ts';
import { canRemoveAt } from '../schema-at-path.ts';
import type { Workspace } from '../workspace.ts';

/** What to do about a reference that leads nowhere: take something away, or let a step stand in another phase. */
export type ReferenceCure = { remove: JsonPath } | { phaseId: string };

/**
 * The cure for the reference at a path. An entry of a list or an optional field goes; where the field is required, the thing that cannot
 * do without it goes (a transition, a preference, the use of a channel). A step is never removed: it moves to the first phase.
 */
export function cureForReference(workspace: Workspace, path: JsonPath): ReferenceCure | undefined {
  if (path.at(-1) === 'phaseId') {
    const phaseId = valueAt(workspace, [...path.slice(0, 2), 'phases', 0, 'id']);
    return typeof phaseId === 'string' ? { phaseId } : undefined;
  }
  // A goal for one group must not become a goal for all.
  const isGoalOfGroup = path.includes('measureTargets');
  const start = isGoalOfGroup ? path.slice(0, -1) : path;
  for (let length = start.length; length > 0; length--) {
    const remove = start.slice(0, length);
    if (canRemoveAt(remove)) return { remove };
  }
  return undefined;
}
