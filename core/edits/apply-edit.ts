import { createDraft, finishDraft } from 'immer';
import type { Workspace } from '#core/model/workspace.ts';
import { failure, success, type Result } from '#core/result.ts';
import { diffTrees } from './diff-trees.ts';
import type { EditContext } from './edit.ts';
import type { EditFailure } from './edit-failure.ts';
import type { Patch } from './patch.ts';
import { edits, type EditArguments, type EditId } from './registry.ts';

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
  const draft = createDraft(workspace);
  const problem = edits[editId].recipe(draft as Workspace, args as never, context);
  if (problem) return failure(problem);
  const next = finishDraft(draft) as Workspace;
  return success({ workspace: next, patches: diffTrees(workspace, next), inversePatches: diffTrees(next, workspace) });
}
