import { runEdit } from '#core/edits/run-edit.ts';
import type { EditCall } from '#core/edits/registry.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { newId } from '../../../form/new-object.ts';

/**
 * Tries edits one after another, so that each can be worked out from what the ones before it leave: other content in a cell already changes
 * what is told there.
 */
export class Rehearsal {
  readonly calls: EditCall[] = [];
  #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The workspace after the edits that were taken. */
  get workspace(): Workspace {
    return this.#workspace;
  }

  /** Takes these edits; what cannot be done is left out as a whole. Answers whether they were taken. */
  take(calls: readonly EditCall[]): boolean {
    let next = this.#workspace;
    for (const { editId, args } of calls) {
      // The pair was made together; only the compiler cannot see that any more.
      const tried = runEdit(next, editId, args as never, { newId });
      if (!tried.ok) return false;
      next = tried.value;
    }
    this.#workspace = next;
    this.calls.push(...calls);
    return true;
  }
}
