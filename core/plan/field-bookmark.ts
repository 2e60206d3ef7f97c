import { shortHash } from '#core/analysis/finding.ts';
import { walkIds } from '#core/model/integrity/walk-ids.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { FieldSource } from './plan-tree.ts';

/** Names of bookmarks that Word hides start with `_`; it takes letters, digits and underscores, forty at most. */
const hashLength = 12;
const longestField = 19;
const pattern = new RegExp(`^_L([0-9a-f]{${hashLength}})(?:_([A-Za-z][A-Za-z0-9_]*?))?_(\\d+)$`);

/**
 * The name of the hidden bookmark around a text that came from a field, the `occurrence`th in the document (from 1). An id can be any
 * text of any length, so the name holds a hash of kind and id; the field stands in it as it is.
 */
export function fieldBookmark({ kind, id, field }: FieldSource, occurrence: number): string {
  const written = field?.replaceAll('.', '_') ?? '';
  const isShort = /^[A-Za-z]\w*$/.test(written) && written.length <= longestField;
  return `_L${hashOf(kind, id)}${isShort ? `_${written}` : ''}_${occurrence}`;
}

/**
 * Reads the names of hidden bookmarks back with the workspace at hand: the object and the field that a text came from. Undefined for a
 * bookmark of someone else, and for an object that is not in this workspace.
 */
export function readFieldBookmarks(workspace: Workspace): (name: string) => FieldSource | undefined {
  const objects = new Map<string, FieldSource>();
  walkIds(workspace, 'definition', (id, kind) => objects.set(hashOf(kind, id), { kind, id }));
  return (name) => {
    const [, hash = '', field] = pattern.exec(name) ?? [];
    const found = objects.get(hash);
    return found && { ...found, ...(field === undefined ? {} : { field: field.replace('_', '.') }) };
  };
}

/** Hashes that were worked out before: a plan names the same objects over and over. */
const hashes = new Map<string, string>();
const mostHashes = 50_000;

function hashOf(kind: string, id: string): string {
  const key = JSON.stringify([kind, id]);
  const known = hashes.get(key);
  if (known !== undefined) return known;
  if (hashes.size >= mostHashes) hashes.clear();
  const hash = shortHash(key).slice(0, hashLength);
  hashes.set(key, hash);
  return hash;
}
