import type { Editor } from '@tiptap/core';
import { checksIn, withChecks } from './checks-extension.ts';

/** Explains what stands at the cursor, the smallest piece first; answers whether there is something. */
export function explainAtCursor(editor: Editor): boolean {
  const { state, view } = editor;
  const { places, selectedId } = checksIn(state);
  const { from, to } = state.selection;
  const here = places.filter((place) => place.from <= to && from <= place.to);
  const chosen =
    here.find(({ id }) => id === selectedId) ??
    here.toSorted((one, other) => one.to - one.from - (other.to - other.from))[0];
  if (!chosen) return false;
  view.dispatch(withChecks(state.tr, { selectedId: chosen.id }));
  return true;
}
