import { NodeSelection, type EditorState } from '@tiptap/pm/state';

/** The source of the merge field that is chosen in the text; undefined where something else is. */
export function chosenField({ selection }: EditorState): string | undefined {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'mergeField') return undefined;
  return String(selection.node.attrs['source']);
}
