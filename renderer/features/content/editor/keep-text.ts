import { Extension, type Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { VariantId } from '#core/model/id.ts';
import { today } from '../../../form/today.ts';
import type { Session } from '../../../session/session.ts';
import { TextSync } from './text-sync.ts';

const syncs = new WeakMap<Editor, TextSync>();

/** What keeps the text of this editor equal to the workspace; undefined before and after its life on screen. */
export function syncOf(editor: Editor): TextSync | undefined {
  return syncs.get(editor);
}

/** Which text an editor keeps, and with what text it started. */
export interface KeepTextOptions {
  session: Session | undefined;
  variantId: VariantId | undefined;
  text: string;
}

/** Keeps the text of the editor in the workspace, with the undo of the workspace. */
export const KeepText = Extension.create<KeepTextOptions>({
  name: 'keepText',
  priority: 1000,
  addOptions: () => ({ session: undefined, variantId: undefined, text: '' }),
  onCreate() {
    const { session, variantId, text } = this.options;
    if (session && variantId !== undefined)
      syncs.set(this.editor, new TextSync({ editor: this.editor, session, variantId, text, today }));
  },
  onDestroy() {
    syncOf(this.editor)?.stop();
    syncs.delete(this.editor);
  },
  addKeyboardShortcuts() {
    const undo = (): boolean => {
      syncOf(this.editor)?.undo();
      return true;
    };
    const redo = (): boolean => {
      syncOf(this.editor)?.redo();
      return true;
    };
    return { 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo };
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            // The menu of the browser has an undo of its own, which knows nothing of the workspace.
            beforeinput(_view, event) {
              if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
              event.preventDefault();
              if (event.inputType === 'historyUndo') syncOf(editor)?.undo();
              else syncOf(editor)?.redo();
              return true;
            },
          },
        },
      }),
    ];
  },
});
