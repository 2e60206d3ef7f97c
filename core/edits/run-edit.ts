import { createDraft, finishDraft } from 'immer';
import type { Workspace } from '#core/model/workspace.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { EditContext } from './edit.ts';
import type { EditFailure } from './edit-failure.ts';
import { edits, type EditArguments, type EditId } from './registry.ts';

/** The workspace after one edit, without what led to it; for whoever only tries. Fails as a whole or not at all. */
export function runEdit<Id extends EditId>(
  workspace: Workspace,
  editId: Id,
  args: EditArguments<Id>,
  context: EditContext,
): Result<Workspace, EditFailure> {
  const draft = createDraft(workspace);
  const problem = edits[editId].recipe(draft as Workspace, args as never, context);
  return problem ? failure(problem) : success(finishDraft(draft) as Workspace);
}
