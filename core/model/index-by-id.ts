const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

/**
 * The things of a list by their id; of two with the same id the first counts. Remembered per list, so only give it lists that no longer
 * change (the open workspace is frozen), never a draft inside an edit.
 */
export function indexById<Thing extends { id: string }>(list: readonly Thing[]): ReadonlyMap<Thing['id'], Thing> {
  const known = indexes.get(list);
  if (known) return known as ReadonlyMap<Thing['id'], Thing>;
  const index = new Map<Thing['id'], Thing>();
  for (const thing of list) if (!index.has(thing.id)) index.set(thing.id, thing);
  indexes.set(list, index);
  return index;
}
