import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { CheckPlace } from './check-place.ts';

/** What the editor knows of the checks. */
export interface ChecksState {
  places: readonly CheckPlace[];
  /** The place that is explained. */
  selectedId: string | undefined;
}

interface PluginState extends ChecksState {
  decorations: DecorationSet;
}

const checksKey = new PluginKey<PluginState>('checks');
const none: ChecksState = { places: [], selectedId: undefined };

/** The places in a state of the editor. */
export function checksIn(state: EditorState): ChecksState {
  return checksKey.getState(state) ?? none;
}

/** Puts other places in the text, or explains another one. */
export function withChecks(transaction: Transaction, change: Partial<ChecksState>): Transaction {
  return transaction.setMeta(checksKey, change).setMeta('addToHistory', false);
}

/** What the extension asks of the screen. */
export interface ChecksOptions {
  /** The length of a long sentence, in the margin. */
  lengthOf(words: number): string;
}

/** Underlines the places that were found; a place goes as soon as its words are changed. */
export const Checks = Extension.create<ChecksOptions>({
  name: 'checks',
  addOptions: () => ({ lengthOf: String }),
  addProseMirrorPlugins() {
    const { lengthOf } = this.options;
    return [
      new Plugin<PluginState>({
        key: checksKey,
        state: {
          init: () => ({ ...none, decorations: DecorationSet.empty }),
          apply(transaction, before) {
            const change = transaction.getMeta(checksKey) as Partial<ChecksState> | undefined;
            const moved = transaction.docChanged ? movePlaces(before.places, transaction) : before.places;
            const places = change?.places ?? moved;
            // Who writes on has read the explanation.
            const kept = transaction.docChanged ? undefined : before.selectedId;
            const wanted = change && 'selectedId' in change ? change.selectedId : kept;
            const selectedId = places.some(({ id }) => id === wanted) ? wanted : undefined;
            if (places === before.places && selectedId === before.selectedId) return before;
            return { places, selectedId, decorations: decorate(transaction.doc, { places, selectedId }, lengthOf) };
          },
        },
        props: {
          decorations: (state) => checksKey.getState(state)?.decorations,
          handleClick(view, position) {
            const place = checksIn(view.state).places.findLast(({ from, to }) => from <= position && position <= to);
            view.dispatch(withChecks(view.state.tr, { selectedId: place?.id }));
            return false;
          },
        },
      }),
    ];
  },
});

function movePlaces(places: readonly CheckPlace[], { mapping, doc }: Transaction): CheckPlace[] {
  return places.flatMap((place) => {
    const from = mapping.mapResult(place.from, 1);
    const to = mapping.mapResult(place.to, -1);
    const isTouched = to.pos - from.pos !== place.to - place.from || to.pos > doc.content.size;
    return isTouched ? [] : [{ ...place, from: from.pos, to: to.pos }];
  });
}

function decorate(doc: Node, { places, selectedId }: ChecksState, lengthOf: (words: number) => string): DecorationSet {
  const decorations = places.flatMap(({ from, to, id, look, words }) => [
    Decoration.inline(from, to, {
      nodeName: 'span',
      'data-check': look,
      ...(id === selectedId ? { 'data-selected': '' } : {}),
    }),
    ...(words === undefined
      ? []
      : [Decoration.widget(from, () => margin(lengthOf(words)), { side: -1, key: `${id} ${words}` })]),
  ]);
  return DecorationSet.create(doc, decorations);
}

/** Stands in the margin, beside the line where its sentence begins. */
function margin(words: string): HTMLElement {
  const note = document.createElement('span');
  note.dataset['length'] = '';
  note.textContent = words;
  note.setAttribute('aria-hidden', 'true');
  note.contentEditable = 'false';
  return note;
}
