import { ListFollower } from './list-follower.ts';

/** Follows a list as those of its things that are kept, by id. A thing that is replaced stays in its place. */
export function followById<Thing extends { id: string }>(
  isKept: (thing: Thing) => boolean,
): ListFollower<Thing, Map<Thing['id'], Thing>> {
  return new ListFollower<Thing, Map<Thing['id'], Thing>>({
    start: () => new Map(),
    come: (things, thing) => void (isKept(thing) && things.set(thing.id, thing)),
    go: (things, thing) => void (things.get(thing.id) === thing && things.delete(thing.id)),
  });
}
