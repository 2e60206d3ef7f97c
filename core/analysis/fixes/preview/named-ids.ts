import { indexById } from '#core/model/index-by-id.ts';
import { nameIn } from '#core/model/name-of-object.ts';
import type { Workspace } from '#core/model/workspace.ts';

const tables = [
  'informationItems',
  'targetGroups',
  'people',
  'toneProfiles',
  'contentItems',
  'systems',
  'channels',
] as const;

/** Names of the objects in a list of ids or of references to information and fields; undefined when it is another kind of list. */
export function namedIds(list: unknown, workspace: Workspace): string[] | undefined {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return undefined;
  const names = list.map((entry: unknown) => nameOf(idIn(entry), workspace));
  return names.every((name) => name !== undefined) ? names : undefined;
}

function idIn(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  const value = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'infoId') : undefined;
  return typeof value === 'string' ? value : undefined;
}

function nameOf(id: string | undefined, workspace: Workspace): string | undefined {
  if (id === undefined) return undefined;
  for (const table of tables) {
    const thing = indexById(workspace[table] as readonly { id: string }[]).get(id);
    if (thing) return nameIn(thing);
  }
  return undefined;
}
