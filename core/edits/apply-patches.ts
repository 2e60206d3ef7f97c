import { produce } from 'immer';
import type { Patch } from './patch.ts';

type Node = Record<string, unknown> | unknown[];

/** A patch that does not fit the tree: the place, and why. */
export class PatchError extends Error {
  override readonly name = 'PatchError';
  readonly path: Patch['path'];

  constructor(path: Patch['path'], cause: string) {
    super(cause);
    this.path = path;
  }
}

/**
 * Applies patches in order and returns the new tree; what they do not touch is shared with the old one. All or nothing.
 * @throws PatchError when a patch names a place that is not there. (immer's own applyPatches inserts at impossible places in silence.)
 */
export function applyPatches<Tree extends object>(tree: Tree, patches: readonly Patch[]): Tree {
  return inRuns(patches).reduce<Tree>(
    (next, run) =>
      produce(next, (draft) => {
        for (const patch of run) applyPatch(draft as Node, patch);
      }),
    tree,
  );
}

/**
 * Patches that can be applied together. One that adds an object ends its run: the object is then part of the tree, so that the next patch that
 * changes it leaves the first patch as it was.
 */
function inRuns(patches: readonly Patch[]): Patch[][] {
  const runs: Patch[][] = [[]];
  for (const patch of patches) {
    runs.at(-1)?.push(patch);
    if (typeof patch.value === 'object') runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}

function applyPatch(root: Node, { op, path, value }: Patch): void {
  let node = root;
  for (const key of path.slice(0, -1)) {
    const child = childOf(node, key);
    if (typeof child !== 'object' || child === null) throw new PatchError(path, `nothing at “${key}”`);
    node = child as Node;
  }
  const key = path.at(-1);
  if (key === undefined) throw new PatchError(path, 'empty path');
  if (op !== 'remove' && value === undefined) throw new PatchError(path, 'no value');
  if (Array.isArray(node)) applyToList(node, key, { op, path, value });
  else applyToObject(node, String(key), { op, path, value });
}

function applyToList(list: unknown[], key: string | number, { op, path, value }: Patch): void {
  const last = op === 'add' ? list.length : list.length - 1;
  if (typeof key !== 'number' || key > last) throw new PatchError(path, `the list has no place “${key}”`);
  if (op === 'add') list.splice(key, 0, value);
  else if (op === 'remove') list.splice(key, 1);
  else list[key] = value;
}

function applyToObject(object: Record<string, unknown>, key: string, { op, path, value }: Patch): void {
  if (op !== 'add' && !Object.hasOwn(object, key)) throw new PatchError(path, `nothing at “${key}”`);
  if (op === 'remove') delete object[key];
  else object[key] = value;
}

function childOf(node: Node, key: string | number): unknown {
  if (Array.isArray(node)) return typeof key === 'number' ? node[key] : undefined;
  return Object.hasOwn(node, key) ? node[key] : undefined;
}
