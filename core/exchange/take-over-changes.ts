import type { EntityKind } from '#core/model/entity-kind.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { collections, thingsIn, type Change, type Collection, type Thing } from './compare-workspaces.ts';

/** Names one change between two states: what is changed, and whether it is only its place in a list. */
export interface ChangeKey {
  kind: EntityKind;
  id: string;
  isOrder: boolean;
}

/** The key of a change. */
export function keyOfChange({
  kind,
  id,
  fields,
}: Pick<Change, 'kind' | 'id'> & { fields: readonly { field: string }[] }): ChangeKey {
  return { kind, id, isOrder: fields[0]?.field.endsWith('.order') ?? false };
}

/**
 * The first state with the chosen changes of the second: what is only there is added, what is only here goes, and of what is in both its own
 * fields are taken. All changes chosen gives the second state, none the first. The result may not hold together: check its integrity.
 */
export function takeOverChanges(first: Workspace, second: Workspace, chosen: readonly ChangeKey[]): Workspace {
  const keys = new Set(chosen.map(textOf));
  const takes = (kind: EntityKind, id: string, isOrder = false): boolean => keys.has(textOf({ kind, id, isOrder }));
  const root = { kind: 'workspace', inner: collections } as const;
  return mergeThing(
    root,
    { first: first as Thing, second: second as Thing, id: first.id },
    takes,
  ) as unknown as Workspace;
}

type Takes = (kind: EntityKind, id: string, isOrder?: boolean) => boolean;

function mergeThing(
  { inner = [], kind }: Pick<Collection, 'kind' | 'inner'>,
  { first, second, id }: { first: Thing; second: Thing; id: string },
  takes: Takes,
): Thing {
  const own = takes(kind, id) ? second : first;
  const lists = new Map(inner.map((collection) => [collection.field, collection]));
  const keys = new Set([...Object.keys(own), ...lists.keys()]);
  const merged: Record<string, unknown> = {};
  for (const key of keys) {
    const collection = lists.get(key);
    const value = collection ? mergeList(collection, first[key], second[key], takes) : own[key];
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function mergeList(collection: Collection, one: unknown, other: unknown, takes: Takes): readonly Thing[] | undefined {
  const [first, second] = [thingsIn(one), thingsIn(other)];
  const { kind } = collection;
  const kept = new Map<string, Thing>();
  for (const [id, thing] of first) {
    const rival = second.get(id);
    if (rival) kept.set(id, mergeThing(collection, { first: thing, second: rival, id }, takes));
    else if (!takes(kind, id)) kept.set(id, thing);
  }
  for (const [id, thing] of second) if (!first.has(id) && takes(kind, id)) kept.set(id, thing);
  // A list that is left without anything is absent where it was.
  const isAbsent = !Array.isArray(one) || (first.size > 0 && !Array.isArray(other));
  if (kept.size === 0) return isAbsent ? undefined : [];
  const isReordered = [...first.keys()].some((id) => takes(kind, id, true));
  const [leading, following] = isReordered ? [second, first] : [first, second];
  return orderOf(kept, [...leading.keys()], [...following.keys()]).flatMap((id): readonly Thing[] => {
    const thing = kept.get(id);
    return thing ? [thing] : [];
  });
}

/** In the order of one list; what only the other list has follows what it follows there. */
function orderOf(kept: ReadonlyMap<string, Thing>, leading: readonly string[], following: readonly string[]): string[] {
  const order = leading.filter((id) => kept.has(id));
  let before = -1;
  for (const id of following) {
    const place = order.indexOf(id);
    if (place === -1 && kept.has(id)) {
      before += 1;
      order.splice(before, 0, id);
    } else if (place !== -1) before = place;
  }
  return order;
}

function textOf({ kind, id, isOrder }: ChangeKey): string {
  return JSON.stringify([kind, id, isOrder]);
}
