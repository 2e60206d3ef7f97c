import type { Message } from '#core/messages/format-message.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { EditFailure } from './edit-failure.ts';

/** What a recipe may need from outside: `core` itself has no randomness. */
export interface EditContext {
  /** A new id, never used before. */
  newId(): string;
}

/** One undoable change of the workspace: a named recipe on an immer draft. Recipes do not call other edits. */
export interface Edit<Arguments> {
  /** Noun and verb of the file name: `add-step.ts` is `step.add`. */
  readonly id: string;
  /** What undo and redo say, with the placeholders that `subject` fills. */
  readonly label: Message;
  /** The name of what is edited, as it was before the edit. */
  subject(workspace: Workspace, args: Arguments): string;
  /** Changes the draft, or returns why it cannot; after a failure the draft is thrown away. */
  recipe(draft: Workspace, args: Arguments, context: EditContext): EditFailure | undefined;
}

/** Declares an edit, keeping the type of its arguments. */
export function defineEdit<Arguments>(edit: Edit<Arguments>): Edit<Arguments> {
  return edit;
}
