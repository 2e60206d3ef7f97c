import type { EditFailure } from '#core/edits/edit-failure.ts';
import { applyEdit } from '#core/edits/apply-edit.ts';
import type { EditCall } from '#core/edits/registry.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { success, type Result } from '#core/result.ts';

/** The workspace as it would be after these edits, to show before anything is done. */
export function tryEdits(
  workspace: Workspace,
  calls: readonly EditCall[],
  newId: () => string,
): Result<Workspace, EditFailure> {
  let next = workspace;
  for (const { editId, args } of calls) {
    const applied = applyEdit(next, editId, args as never, { newId });
    if (!applied.ok) return applied;
    next = applied.value.workspace;
  }
  return success(next);
}
