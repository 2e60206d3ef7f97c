import type { EditFailure } from '#core/edits/edit-failure.ts';
import type { EditCall } from '#core/edits/registry.ts';
import type { Result } from '#core/result.ts';
import type { Session } from './session.ts';

/** Performs an edit that comes with its arguments; edits with the same mark are one entry for undo. */
export function performCall(
  session: Session,
  { editId, args }: EditCall,
  mark?: string,
): Result<undefined, EditFailure> {
  // The pair was made together; only the compiler cannot see that any more.
  return session.perform(editId, args as never, mark);
}
