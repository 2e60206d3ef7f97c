import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { VariantId } from '#core/model/id.ts';
import { variantById } from '#core/model/lookups.ts';
import type { Session } from '../../../session/session.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';

/** Typing is kept after this pause, and at the latest after this time. */
const pauseMs = 500;
const longestMs = 2000;
/** Typing that goes on within this time after it was kept is the same entry for undo. */
const burstMs = 1200;

/** Marks a transaction that follows the workspace: it is no change by the person. */
const following = 'follows-workspace';

/** What a text sync needs. */
export interface TextSyncOptions {
  editor: Editor;
  session: Session;
  variantId: VariantId;
  /** What the editor shows now, as it is stored. */
  text: string;
  today: () => string;
}

/**
 * Keeps an editor and a text of the workspace equal. What is typed becomes edits of the session, joined per burst of typing; what undo or
 * another screen changes is put into the editor. A text in which nothing was changed is never written.
 */
export class TextSync {
  readonly #editor: Editor;
  readonly #session: Session;
  readonly #variantId: VariantId;
  readonly #today: () => string;
  readonly #stops: (() => void)[];
  /** The text in the workspace, as this editor knows it. */
  #stored: string;
  #isDirty = false;
  #dirtySince = 0;
  #keptAt = 0;
  #burst = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ editor, session, variantId, text, today }: TextSyncOptions) {
    this.#editor = editor;
    this.#session = session;
    this.#variantId = variantId;
    this.#today = today;
    this.#stored = text;
    const onUpdate = ({ transaction }: { transaction: Transaction }): void => this.#hearEditor(transaction);
    const onBlur = (): void => this.flush();
    editor.on('update', onUpdate);
    editor.on('blur', onBlur);
    const onHide = (): void => this.flush();
    globalThis.addEventListener('pagehide', onHide);
    this.#stops = [
      () => editor.off('update', onUpdate),
      () => editor.off('blur', onBlur),
      () => globalThis.removeEventListener('pagehide', onHide),
      session.subscribe(() => this.#hearSession()),
    ];
    this.#hearSession();
  }

  /** Keeps what was typed now instead of after the pause. */
  flush(): void {
    clearTimeout(this.#timer);
    if (!this.#isDirty) return;
    this.#isDirty = false;
    const text = writeMarkdown(this.#editor.state.doc);
    // Typed and taken away again: the text stays byte for byte as it was.
    if (text === this.#stored || text === writeMarkdown(this.#read(this.#stored))) return;
    if (performance.now() - this.#keptAt > burstMs) this.#burst += 1;
    this.#stored = text;
    this.#session.perform(
      'text.write',
      { variantId: this.#variantId, text, on: this.#today() },
      `text ${this.#variantId} ${this.#burst}`,
    );
    this.#keptAt = performance.now();
  }

  /** One history with the rest of the app: takes back the latest change, wherever it was made. */
  undo(): void {
    this.flush();
    this.#session.undo();
    this.#endBurst();
  }

  redo(): void {
    this.flush();
    this.#session.redo();
    this.#endBurst();
  }

  /** A change that is an entry of its own for undo, such as a replacement. */
  asOneEntry(change: () => void): void {
    this.flush();
    this.#endBurst();
    change();
    this.flush();
    this.#endBurst();
  }

  /** Keeps what was typed and lets the editor go. */
  stop(): void {
    this.flush();
    for (const stop of this.#stops) stop();
  }

  #endBurst(): void {
    this.#keptAt = Number.NEGATIVE_INFINITY;
  }

  #hearEditor(transaction: Transaction): void {
    if (!transaction.docChanged || transaction.getMeta(following) === true) return;
    const now = performance.now();
    if (!this.#isDirty) this.#dirtySince = now;
    this.#isDirty = true;
    clearTimeout(this.#timer);
    const wait = Math.min(pauseMs, Math.max(0, this.#dirtySince + longestMs - now));
    this.#timer = setTimeout(() => this.flush(), wait);
  }

  #hearSession(): void {
    const text = this.#textInWorkspace();
    if (text === undefined || text === this.#stored || this.#editor.isDestroyed) return;
    this.#stored = text;
    this.#isDirty = false;
    clearTimeout(this.#timer);
    const { state, view } = this.#editor;
    const next = this.#read(text);
    const start = state.doc.content.findDiffStart(next.content);
    const end = state.doc.content.findDiffEnd(next.content);
    if (start === null || !end) return;
    // Where the same signs repeat, both ends can claim them.
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    const [to, nextTo] = [end.a + overlap, end.b + overlap];
    const transaction = state.tr.replace(start, to, next.slice(start, nextTo)).setMeta(following, true);
    const place = Math.min(nextTo, transaction.doc.content.size);
    view.dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(place), -1)));
  }

  #textInWorkspace(): string | undefined {
    const workspace = this.#session.getState().open?.history.workspace;
    const place = workspace && variantById(workspace, this.#variantId);
    return place && (place.variant.text ?? '');
  }

  #read(markdown: string): Node {
    return this.#editor.schema.nodeFromJSON(readMarkdown(markdown));
  }
}
