import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { checksIn, withChecks } from './checks-extension.ts';

/** Puts the cursor at the next or previous place that has something to say, going round, and explains it. */
export function moveToPlace(editor: Editor, direction: 1 | -1): boolean {
  const { state, view } = editor;
  const { places, selectedId } = checksIn(state);
  if (places.length === 0) return false;
  const at = state.selection.from;
  const current = places.findIndex(({ id, from, to }) => id === selectedId && from <= at && at <= to);
  const start =
    direction === 1 ? places.findIndex(({ from }) => from >= at) : places.findLastIndex(({ from }) => from < at);
  const next =
    current >= 0
      ? places[(current + direction + places.length) % places.length]
      : (places[start] ?? places.at(direction === 1 ? 0 : -1));
  if (!next) return false;
  const transaction = state.tr.setSelection(TextSelection.create(state.doc, next.from));
  view.dispatch(withChecks(transaction, { selectedId: next.id }).scrollIntoView());
  return true;
}
