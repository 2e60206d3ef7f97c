import { original } from 'immer';
import type { Workspace } from '#core/model/workspace.ts';
import type { EditFailure } from '../edit-failure.ts';

/** Changes a draft by a pure function on the workspace it was made of; what that leaves as it was stays shared. */
export function replaceTables(
  draft: Workspace,
  change: (workspace: Workspace) => Workspace | EditFailure,
): EditFailure | undefined {
  const workspace = original(draft) ?? draft;
  const next = change(workspace);
  if (typeof next === 'string') return next;
  for (const key of new Set([...Object.keys(workspace), ...Object.keys(next)]) as Set<keyof Workspace>) {
    if (workspace[key] === next[key]) continue;
    if (next[key] === undefined) Reflect.deleteProperty(draft, key);
    else Reflect.set(draft, key, next[key]);
  }
  return undefined;
}
