import type { EditCall } from '#core/edits/registry.ts';
import { nameKey } from '#core/exchange/name-key.ts';
import { namesInList } from '#core/exchange/names-in-list.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { addNamed, newId, type NamedKind } from '../../../form/new-object.ts';

/** The libraries that a pasted name can lead to. */
type BookKind = Extract<NamedKind, 'channel' | 'content' | 'tells' | 'asks' | 'system' | 'toneProfile'>;

/** Finds things of the libraries by name while a block of text is taken over; a name that nothing has yet makes one, once. */
export class NameBook {
  readonly #ids = new Map<string, string>();
  /** The edits that make new things and are not taken yet; they come before the edits that use them. */
  readonly made: EditCall[] = [];

  constructor(workspace: Workspace) {
    const lists: [BookKind, readonly { id: string; name: string }[]][] = [
      ['channel', workspace.channels],
      ['content', workspace.contentItems.map(({ id, title }) => ({ id, name: title }))],
      ['tells', workspace.informationItems.filter(({ direction }) => direction === 'tell')],
      ['asks', workspace.informationItems.filter(({ direction }) => direction === 'ask')],
      ['system', workspace.systems],
      ['toneProfile', workspace.toneProfiles],
    ];
    for (const [kind, list] of lists) {
      for (const { id, name } of list) if (!this.#ids.has(keyOf(kind, name))) this.#ids.set(keyOf(kind, name), id);
    }
  }

  /** The id of the thing with this name; capitals and spaces round it do not matter. */
  idOf(kind: BookKind, name: string): string {
    const key = keyOf(kind, name);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = newId();
    this.#ids.set(key, id);
    this.made.push(addNamed(kind, id, name.trim()));
    return id;
  }

  /**
   * The names in a list with semicolons, each once. A known name may have semicolons of its own: the longest one wins, so that what was
   * copied here is found again.
   */
  split(kind: BookKind, text: string): string[] {
    return namesInList(text, /[;\n]/, (name) => this.#ids.has(keyOf(kind, name)));
  }
}

function keyOf(kind: BookKind, name: string): string {
  return `${kind} ${nameKey(name)}`;
}
