import { applyEdit } from '#core/edits/apply-edit.ts';
import type { EditCall } from '#core/edits/registry.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { newId } from '../../form/new-object.ts';

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
      const applied = applyEdit(next, editId, args as never, { newId });
      if (!applied.ok) return false;
      next = applied.value.workspace;
    }
    this.#workspace = next;
    this.calls.push(...calls);
    return true;
  }
}
