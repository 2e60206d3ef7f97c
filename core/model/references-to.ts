import { walkIds } from './integrity/walk-ids.ts';
import type { JsonPath } from './json-pointer.ts';
import type { ObjectKind } from './object-kinds.ts';
import type { Workspace } from './workspace.ts';

/** Everywhere in a workspace where an object is referred to, in the order of the model. Costs one walk through the workspace. */
export function referencesTo(workspace: Workspace, kind: ObjectKind, id: string): JsonPath[] {
  const places: JsonPath[] = [];
  walkIds(workspace, 'reference', (reference, ofKind, path) => {
    if (reference === id && ofKind === kind) places.push([...path]);
  });
  return places;
}
