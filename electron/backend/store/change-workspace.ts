import { z } from 'zod';
import { applyPatches, PatchError } from '#core/edits/apply-patches.ts';
import type { Patch } from '#core/edits/patch.ts';
import { checkJsonTree } from '#core/model/check-json-tree.ts';
import { jsonPointer } from '#core/model/json-pointer.ts';
import { canRemoveAt, schemaAt } from '#core/model/schema-at-path.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { failure, success, type Result } from '#core/result.ts';

/** A change that does not fit the workspace. */
export interface InvalidPatch {
  kind: 'invalid-patch';
  /** JSON pointer of the place. */
  pointer: string;
  cause: string;
}

/** The workspace after a change: all patches or none. Each value is checked against the model and the limits of a file before it is let in. */
export function changeWorkspace(workspace: Workspace, patches: readonly Patch[]): Result<Workspace, InvalidPatch> {
  for (const patch of patches) {
    const cause = whyRefused(patch);
    if (cause !== undefined) return failure({ kind: 'invalid-patch', pointer: jsonPointer(patch.path), cause });
  }
  try {
    return success(applyPatches(workspace, patches));
  } catch (error) {
    if (!(error instanceof PatchError)) throw error;
    return failure({ kind: 'invalid-patch', pointer: jsonPointer(error.path), cause: error.message });
  }
}

function whyRefused({ op, path, value }: Patch): string | undefined {
  if (op === 'remove') return canRemoveAt(path) ? undefined : 'this cannot be left out';
  const schema = schemaAt(path);
  if (!schema) return 'a workspace has no such place';
  const problem = checkJsonTree(value, path)[0];
  if (problem) return `${problem.code} at ${problem.pointer}`;
  const checked = schema.safeParse(value);
  return checked.success ? undefined : z.prettifyError(checked.error);
}
