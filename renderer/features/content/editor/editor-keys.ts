import { Extension, type Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { explainAtCursor } from './checks/explain-at-cursor.ts';
import { moveToPlace } from './checks/move-to-place.ts';
import { askField } from './fields/InsertField.tsx';
import { askLink } from './LinkButton.tsx';

/** What the keys of an editor need from around it. */
export interface EditorKeysOptions {
  /** Moves the focus into the explanation. */
  enterExplanation(): void;
  /** Tells where a merge field comes from. */
  showField(source: string): void;
}

/** The keys of the editor: the checks, links and merge fields. */
export const EditorKeys = Extension.create<EditorKeysOptions>({
  name: 'editorKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    const { enterExplanation, showField } = this.options;
    const ask = (name: string) => (): boolean => {
      this.editor.view.dom.dispatchEvent(new CustomEvent(name));
      return true;
    };
    return {
      'Alt-Enter': () => {
        if (explainAtCursor(this.editor)) enterExplanation();
        return true;
      },
      'Alt-ArrowDown': () => moveToPlace(this.editor, 1) || true,
      'Alt-ArrowRight': () => moveToPlace(this.editor, 1) || true,
      'Alt-ArrowUp': () => moveToPlace(this.editor, -1) || true,
      'Alt-ArrowLeft': () => moveToPlace(this.editor, -1) || true,
      'Mod-Shift-k': ask(askLink),
      'Mod-Shift-f': ask(askField),
      // The browser stays at a chosen merge field, and what is typed next would take its place.
      'Mod-End': () => this.editor.commands.focus('end'),
      'Mod-Home': () => this.editor.commands.focus('start'),
      Enter: () => showsField(this.editor, showField),
    };
  },
});

function showsField({ state: { selection } }: Editor, showField: (source: string) => void): boolean {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'mergeField') return false;
  showField(String(selection.node.attrs['source']));
  return true;
}
