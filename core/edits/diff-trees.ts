import type { Patch } from './patch.ts';

type Path = Patch['path'];
type Tree = Record<string, unknown>;

/**
 * The smallest patches that turn one tree into another that shares structure with it: equal objects are the same object, so only what
 * an edit replaced is visited. Lists of things with an id are compared by id (inserting a step in a list of 10,000 gives one patch,
 * where index-wise patches give thousands).
 */
export function diffTrees(base: unknown, next: unknown): Patch[] {
  const patches: Patch[] = [];
  compare(base, next, [], patches);
  return patches;
}

function compare(base: unknown, next: unknown, path: Path, patches: Patch[]): void {
  if (Object.is(base, next)) return;
  if (Array.isArray(base) && Array.isArray(next)) compareLists(base, next, path, patches);
  else if (isTree(base) && isTree(next)) compareObjects(base, next, path, patches);
  else patches.push({ op: 'replace', path, value: next });
}

function compareObjects(base: Tree, next: Tree, path: Path, patches: Patch[]): void {
  for (const key of Object.keys(base)) {
    if (base[key] !== undefined && next[key] === undefined) patches.push({ op: 'remove', path: [...path, key] });
  }
  for (const [key, value] of Object.entries(next)) {
    if (value === undefined) continue;
    if (base[key] === undefined) patches.push({ op: 'add', path: [...path, key], value });
    else compare(base[key], value, [...path, key], patches);
  }
}

function compareLists(base: unknown[], next: unknown[], path: Path, patches: Patch[]): void {
  let start = 0;
  while (start < base.length && start < next.length && base[start] === next[start]) start += 1;
  let baseEnd = base.length;
  let nextEnd = next.length;
  while (baseEnd > start && nextEnd > start && base[baseEnd - 1] === next[nextEnd - 1]) {
    baseEnd -= 1;
    nextEnd -= 1;
  }
  const before = base.slice(start, baseEnd);
  const after = next.slice(start, nextEnd);
  if (before.length === after.length && before.every((item, index) => isSameThing(item, after[index]))) {
    before.forEach((item, index) => compare(item, after[index], [...path, start + index], patches));
  } else compareByKey(before, after, path, start, patches);
}

/** Removes what is gone or moved (last first), inserts what is new or moved (first first), then compares what stayed. */
function compareByKey(before: unknown[], after: unknown[], path: Path, start: number, patches: Patch[]): void {
  const places = new Map(before.map((item, index) => [keyOf(item), index]));
  const isUnique = places.size === before.length && new Set(after.map(keyOf)).size === after.length;
  const stayed = new Set(isUnique ? longestRise(after.map((item) => places.get(keyOf(item)))) : []);
  for (let index = before.length - 1; index >= 0; index -= 1) {
    if (!stayed.has(index)) patches.push({ op: 'remove', path: [...path, start + index] });
  }
  const kept: [number, number][] = [];
  after.forEach((item, index) => {
    const place = isUnique ? places.get(keyOf(item)) : undefined;
    if (place !== undefined && stayed.has(place)) kept.push([place, index]);
    else patches.push({ op: 'add', path: [...path, start + index], value: item });
  });
  for (const [place, index] of kept) compare(before[place], after[index], [...path, start + index], patches);
}

/** The members of a longest rising subsequence (patience sorting); the places that may stay while the others move round them. */
function longestRise(places: (number | undefined)[]): number[] {
  const tails: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const place of places) {
    if (place === undefined) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous.set(place, tails[low - 1]);
    tails[low] = place;
  }
  const rise: number[] = [];
  for (let place = tails.at(-1); place !== undefined; place = previous.get(place)) rise.push(place);
  return rise;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Things with an id are the same while the id is; other objects are compared by place; plain values by value. */
function isSameThing(one: unknown, other: unknown): boolean {
  if (!isTree(one) || !isTree(other)) return Array.isArray(one) && Array.isArray(other);
  return one['id'] === other['id'];
}

function keyOf(item: unknown): unknown {
  return isTree(item) && typeof item['id'] === 'string' ? item['id'] : item;
}
