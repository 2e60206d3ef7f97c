import type { ObjectKind } from './object-kinds.ts';
import { pathOfObject } from './object-kinds.ts';
import { valueAt } from './json-pointer.ts';
import { shorten } from './place-of.ts';
import type { Workspace } from './workspace.ts';

/** The keys that can hold what an object is called, the first that is there counts. */
export const nameKeys = ['name', 'title', 'preferred', 'text', 'condition'] as const;

/** What an object is called, in one short line; empty when it has no name of its own or does not exist. */
export function nameOfObject(workspace: Workspace, kind: ObjectKind, id: string): string {
  const path = pathOfObject(workspace, kind, id);
  const owner = path && kind === 'variant' ? path.slice(0, 2) : path;
  return owner ? nameIn(valueAt(workspace, owner)) : '';
}

/** What a thing of the model is called, in one short line. */
export function nameIn(thing: unknown): string {
  const name = nameKeys
    .map((key) => valueAt(thing, [key]))
    .find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? shorten(name) : '';
}
