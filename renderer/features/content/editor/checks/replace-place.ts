import type { Editor } from '@tiptap/core';
import { syncOf } from '../keep-text.ts';
import type { CheckPlace } from './check-place.ts';

const field = /^\{\{([^{}\n]+)\}\}$/;

/** Puts something else at a place, as one entry for undo: a merge field, or words that begin with a capital where the old ones did. */
export function replacePlace(editor: Editor, { from, to }: CheckPlace, replacement: string): void {
  const source = field.exec(replacement)?.[1];
  const marks = editor.state.doc.resolve(from).marksAcross(editor.state.doc.resolve(to)) ?? [];
  const before = editor.state.doc.textBetween(from, to);
  const isCapital = /^\p{Lu}/u.test(before) && !/^\p{Lu}{2}/u.test(before);
  const words = isCapital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
  syncOf(editor)?.asOneEntry(() => {
    const { schema, tr } = editor.state;
    const mergeField = schema.nodes['mergeField'];
    const node =
      source !== undefined && mergeField ? mergeField.create({ source }, null, marks) : schema.text(words, marks);
    editor.view.dispatch(tr.replaceWith(from, to, node));
  });
  editor.commands.focus();
}
