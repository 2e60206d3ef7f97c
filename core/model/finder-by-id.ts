const placesKnown = new WeakMap<object, ReadonlyMap<string, number>>();

/**
 * Finds the things of a long list by their id. An edit makes another list of it, in which nearly all things stand where they stood: so where they
 * stood is looked at first, and only a list in which a thing moved, came or went is read anew. Only give it lists that no longer change (the open
 * workspace is frozen), never a draft inside an edit.
 */
export class FinderById<Thing extends { id: string }> {
  #places: ReadonlyMap<string, number> = new Map();

  /** The thing with this id; of two with the same id, in a workspace that is not valid, one of them. */
  find(list: readonly Thing[], id: Thing['id']): Thing | undefined {
    return list[this.place(list, id)];
  }

  /** Where the thing with this id stands; -1 if there is none. */
  place(list: readonly Thing[], id: Thing['id']): number {
    const place = this.#places.get(id) ?? -1;
    if (list[place]?.id === id) return place;
    this.#places = placesIn(list);
    return this.#places.get(id) ?? -1;
  }
}

function placesIn(list: readonly { id: string }[]): ReadonlyMap<string, number> {
  let places = placesKnown.get(list);
  if (!places) placesKnown.set(list, (places = readPlaces(list)));
  return places;
}

function readPlaces(list: readonly { id: string }[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, { id }] of list.entries()) if (!places.has(id)) places.set(id, place);
  return places;
}
