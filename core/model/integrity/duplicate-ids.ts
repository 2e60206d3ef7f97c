import { valueAt, type JsonPath } from '../json-pointer.ts';
import { placeOf } from '../place-of.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Workspace } from '../workspace.ts';
import { walkIds } from './walk-ids.ts';

/** Ids are unique per kind in the whole workspace; `taken` are the places of later things with an id that was already taken. */
export function checkDuplicateIds(workspace: Workspace, taken: readonly JsonPath[]): Problem[] {
  if (taken.length === 0) return [];
  const firstNames = namesOfFirst(workspace, new Set(taken.map((path) => keyAt(workspace, path))));
  return taken.map((path) => {
    const id = String(valueAt(workspace, path));
    const { placeKind: kind } = placeOf(workspace, path);
    const first = firstNames.get(keyAt(workspace, path)) ?? '';
    return problemAt(workspace, path, { code: 'duplicate-id', values: { kind, id, first }, isRepairable: true });
  });
}

/** What the first thing with each of these ids is called. */
function namesOfFirst(workspace: Workspace, keys: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  walkIds(workspace, 'definition', (id, kind, path) => {
    const key = `${kind} ${id}`;
    if (keys.has(key) && !names.has(key)) names.set(key, placeOf(workspace, path).placeName);
  });
  return names;
}

function keyAt(workspace: Workspace, path: JsonPath): string {
  return `${placeOf(workspace, path).placeKind} ${String(valueAt(workspace, path))}`;
}
