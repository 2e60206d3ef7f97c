import type { Workspace } from '#core/model/workspace.ts';
import { success, type Result } from '#core/result.ts';
import { diffTrees } from './diff-trees.ts';
import type { EditContext } from './edit.ts';
import type { EditFailure } from './edit-failure.ts';
import type { Patch } from './patch.ts';
import type { EditArguments, EditId } from './registry.ts';
import { runEdit } from './run-edit.ts';

/** What an edit did: the new tree, the patches that lead to it and the ones that lead back. Both are empty when nothing changed. */
export interface AppliedEdit {
  workspace: Workspace;
  patches: Patch[];
  inversePatches: Patch[];
}

/** Runs one edit on an immutable workspace. Fails as a whole or not at all. */
export function applyEdit<Id extends EditId>(
  workspace: Workspace,
  editId: Id,
  args: EditArguments<Id>,
  context: EditContext,
): Result<AppliedEdit, EditFailure> {
  const run = runEdit(workspace, editId, args, context);
  if (!run.ok) return run;
  const next = run.value;
  return success({ workspace: next, patches: diffTrees(workspace, next), inversePatches: diffTrees(next, workspace) });
}
