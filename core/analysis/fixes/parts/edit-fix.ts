import type { EditCall } from '#core/edits/registry.ts';
import type { EditFix } from '../fix.ts';

/** A fix that needs no answer. */
export function editFix(
  { id, title, values = {} }: Pick<EditFix, 'id' | 'title'> & Partial<Pick<EditFix, 'values'>>,
  calls: () => readonly EditCall[],
): EditFix {
  return { kind: 'edit', id, title, values, asks: [], calls };
}
