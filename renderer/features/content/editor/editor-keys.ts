import { Extension } from '@tiptap/core';
import { explainAtCursor } from './checks/explain-at-cursor.ts';
import { moveToPlace } from './checks/move-to-place.ts';
import { chosenField } from './fields/chosen-field.ts';
import { askField } from './fields/InsertField.tsx';
import { askLink } from './LinkButton.tsx';

/** What the keys of an editor need from around it. */
export interface EditorKeysOptions {
  /** Moves the focus into the explanation of what stands at the cursor. */
  enterExplanation(): void;
}

/** The keys of the editor: the checks, links and merge fields. */
export const EditorKeys = Extension.create<EditorKeysOptions>({
  name: 'editorKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    const { enterExplanation } = this.options;
    const ask = (name: string) => (): boolean => {
      this.editor.view.dom.dispatchEvent(new CustomEvent(name));
      return true;
    };
    return {
      'Alt-Enter': () => {
        if (chosenField(this.editor.state) !== undefined || explainAtCursor(this.editor)) enterExplanation();
        return true;
      },
      Enter: () => {
        if (chosenField(this.editor.state) === undefined) return false;
        enterExplanation();
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
    };
  },
});
