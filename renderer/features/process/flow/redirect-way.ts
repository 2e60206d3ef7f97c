import type { EditFailure } from '#core/edits/edit-failure.ts';
import type { EditCall } from '#core/edits/registry.ts';
import type { StepId, TransitionId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';

/** Leads a way from or to another step, with its condition and share; or why that cannot be. */
export function redirectWay(
  process: Process,
  id: TransitionId,
  { from, to }: { from: StepId; to: StepId },
): EditCall | EditFailure {
  if (from === to) return 'own-neighbour';
  const isThere = process.transitions.some((way) => way.id !== id && way.from === from && way.to === to);
  if (isThere) return 'already-there';
  return { editId: 'object.set', args: { kind: 'transition', id, fields: { from, to } } };
}
