import { keysOf } from './json-pointer.ts';
import type { Problem } from './problem.ts';

/** Sorts problems by their place in the document, a thing before what is in it; what is missing comes after what is there. */
export function inDocumentOrder(root: unknown, problems: readonly Problem[]): Problem[] {
  const keyOrder = new Map<object, Map<string, number>>();
  const placed = problems.map((problem) => ({ problem, places: placesOf(root, problem.pointer, keyOrder) }));
  return placed.sort((one, other) => compare(one.places, other.places)).map(({ problem }) => problem);
}

/** The position of each key of a pointer within its object or list. */
function placesOf(root: unknown, pointer: string, keyOrder: Map<object, Map<string, number>>): number[] {
  let value = root;
  return keysOf(pointer).map((key) => {
    const owner = value;
    value = undefined;
    if (typeof owner !== 'object' || owner === null) return Infinity;
    if (Object.hasOwn(owner, key)) value = (owner as Record<string, unknown>)[key];
    if (Array.isArray(owner)) return Number(key);
    const order = keyOrder.get(owner) ?? new Map(Object.keys(owner).map((name, index) => [name, index]));
    keyOrder.set(owner, order);
    return order.get(key) ?? Infinity;
  });
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, place] of one.entries()) {
    const otherPlace = other[index];
    if (otherPlace === undefined) return 1;
    if (place !== otherPlace) return place < otherPlace ? -1 : 1;
  }
  return one.length - other.length;
}
