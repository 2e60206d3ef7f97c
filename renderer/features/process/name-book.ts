import type { EditCall } from '#core/edits/registry.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { addNamed, newId, type NamedKind } from '../../form/new-object.ts';

/** The libraries that a pasted name can lead to. */
type BookKind = Extract<NamedKind, 'channel' | 'content' | 'tells' | 'asks' | 'system' | 'toneProfile'>;

/** Finds things of the libraries by name while a block of text is taken over; a name that nothing has yet makes one, once. */
export class NameBook {
  readonly #ids = new Map<string, string>();
  readonly #channels = new Set<string>();
  /** The edits that make the new things, in order; they come before the edits that use them. */
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

  /** Remembers that a contact gets its primary channel here, so that more can be put in it. */
  noteChannelAt(stepId: StepId, groupId: TargetGroupId): void {
    this.#channels.add(`${stepId} ${groupId}`);
  }

  /** Whether a contact gets its primary channel from this block of text. */
  hasChannelAt(stepId: StepId, groupId: TargetGroupId): boolean {
    return this.#channels.has(`${stepId} ${groupId}`);
  }
}

function keyOf(kind: BookKind, name: string): string {
  return `${kind} ${name.trim().toLowerCase()}`;
}
