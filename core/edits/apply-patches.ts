import { deepFreeze } from '#core/model/deep-freeze.ts';
import type { Patch } from './patch.ts';

type Node = Record<string | number, unknown> | unknown[];

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
 * Applies patches in order and returns the new tree, frozen; what they do not touch is shared with the old one, and neither the tree nor a patch
 * is changed. All or nothing. Every change comes by here before it is on disk, so it copies only the way to each place, once. (immer's own
 * applyPatches inserts at impossible places in silence.)
 * @throws PatchError when a patch names a place that is not there.
 */
export function applyPatches<Tree extends object>(tree: Tree, patches: readonly Patch[]): Tree {
  const copies = new Set<Node>();
  let root = tree as Node;
  for (const patch of patches) root = changed(root, patch, 0, copies);
  for (const copy of copies) Object.freeze(copy);
  return root as Tree;
}

/** The node with the change in it: itself where the change makes no difference, else a copy; `copies` = those made already, which are ours. */
function changed(node: Node, patch: Patch, depth: number, copies: Set<Node>): Node {
  const { op, path, value } = patch;
  const key = path[depth];
  if (key === undefined) throw new PatchError(path, 'empty path');
  if (depth < path.length - 1) {
    const child = childOf(node, key);
    if (typeof child !== 'object' || child === null) throw new PatchError(path, `nothing at “${key}”`);
    const next = changed(child as Node, patch, depth + 1, copies);
    return next === child ? node : put(copyOf(node, copies), key, next);
  }
  if (op !== 'remove' && value === undefined) throw new PatchError(path, 'no value');
  refuseMissing(node, key, patch);
  if (op === 'remove') return takeOut(copyOf(node, copies), key);
  if (childOf(node, key) === value && !(op === 'add' && Array.isArray(node))) return node;
  const copy = copyOf(node, copies);
  deepFreeze(value);
  if (op === 'replace' || !Array.isArray(copy)) return put(copy, key, value);
  copy.splice(Number(key), 0, value);
  return copy;
}

function refuseMissing(node: Node, key: string | number, { op, path }: Patch): void {
  if (Array.isArray(node)) {
    const last = op === 'add' ? node.length : node.length - 1;
    if (typeof key !== 'number' || key > last) throw new PatchError(path, `the list has no place “${key}”`);
  } else if (op !== 'add' && !Object.hasOwn(node, key)) throw new PatchError(path, `nothing at “${key}”`);
}

function childOf(node: Node, key: string | number): unknown {
  if (Array.isArray(node)) return typeof key === 'number' ? node[key] : undefined;
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

function copyOf(node: Node, copies: Set<Node>): Node {
  if (copies.has(node)) return node;
  const copy = Array.isArray(node) ? [...node] : { ...node };
  copies.add(copy);
  return copy;
}

function put(node: Node, key: string | number, value: unknown): Node {
  (node as Record<string | number, unknown>)[key] = value;
  return node;
}

function takeOut(node: Node, key: string | number): Node {
  if (Array.isArray(node)) node.splice(Number(key), 1);
  else delete node[key];
  return node;
}
