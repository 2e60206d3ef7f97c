import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';

/** A merge field that is being typed: from its first brace to the cursor. */
export interface Completion {
  from: number;
  to: number;
  /** What was typed after the braces. */
  query: string;
}

interface CompletionState {
  current: Completion | undefined;
  /** Where a field was begun for which the person wants no list. */
  dismissedAt: number | undefined;
}

interface CompletionStorage {
  /** What the list on screen does with a key; answers whether it was for the list. */
  onKey: ((key: string) => boolean) | undefined;
}

const completionKey = new PluginKey<CompletionState>('fieldCompletion');
const begun = /\{\{([^{}\n\uFFFC]{0,60})$/;

/** The merge field that is being typed, unless the person sent its list away. */
export function completionIn(state: EditorState): Completion | undefined {
  return completionKey.getState(state)?.current;
}

/** Sends the list away for this field. */
export function dismissCompletion({ state, view }: Editor): void {
  view.dispatch(state.tr.setMeta(completionKey, 'dismiss'));
}

/** Lets a list on screen have the keys while a merge field is being typed. */
export function listenForKeys(editor: Editor, onKey: CompletionStorage['onKey']): void {
  (editor.storage as unknown as Record<'fieldCompletion', CompletionStorage>).fieldCompletion.onKey = onKey;
}

/** Notices that a merge field is begun with two braces, so that it can be completed from a list. */
export const FieldCompletionKeys = Extension.create<object, CompletionStorage>({
  name: 'fieldCompletion',
  // Before the keys of the editor: Enter and the arrows are for the list while it is there.
  priority: 2000,
  addStorage: () => ({ onKey: undefined }),
  addProseMirrorPlugins() {
    const { storage } = this;
    return [
      new Plugin<CompletionState>({
        key: completionKey,
        state: {
          init: () => ({ current: undefined, dismissedAt: undefined }),
          apply(transaction, before, _old, state) {
            const found = findBegun(state);
            const isDismissed = transaction.getMeta(completionKey) === 'dismiss';
            const dismissedAt = isDismissed ? found?.from : stillDismissed(transaction, before.dismissedAt, found);
            return { current: found?.from === dismissedAt ? undefined : found, dismissedAt };
          },
        },
        props: {
          handleKeyDown: (view, { key, isComposing }) =>
            !isComposing && completionIn(view.state) !== undefined && (storage.onKey?.(key) ?? false),
        },
      }),
    ];
  },
});

/** Moving through the text does not bring a list back that was sent away; writing another field does. */
function stillDismissed(
  { docChanged, mapping }: Transaction,
  at: number | undefined,
  found: Completion | undefined,
): number | undefined {
  if (!docChanged || at === undefined) return at;
  return found?.from === mapping.map(at) ? found.from : undefined;
}

function findBegun({ selection: { empty, $from } }: EditorState): Completion | undefined {
  if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code) return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC');
  const match = begun.exec(before);
  if (!match) return undefined;
  return { from: $from.pos - match[0].length, to: $from.pos, query: match[1] ?? '' };
}
