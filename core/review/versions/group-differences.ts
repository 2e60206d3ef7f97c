import type { Difference } from '#core/exchange/difference.ts';

/** Differences that belong together: in one process, in one content item with its texts, or in the rest of the workspace. */
export interface DifferenceGroup {
  /** Absent for the workspace itself and its libraries. */
  owner?: NonNullable<Difference['owner']>;
  differences: Difference[];
}

/** Puts what differs under its process or content item, in the order of the workspace; the libraries come last. */
export function groupDifferences(differences: readonly Difference[]): DifferenceGroup[] {
  const groups = new Map<string, DifferenceGroup>();
  const rest: Difference[] = [];
  for (const difference of differences) {
    const owner = ownerOf(difference);
    if (!owner) {
      rest.push(difference);
      continue;
    }
    const key = `${owner.kind} ${owner.id}`;
    const group = groups.get(key) ?? { owner, differences: [] };
    group.differences.push(difference);
    groups.set(key, group);
  }
  const order = ['process', 'content'];
  const owned = [...groups.values()].toSorted(
    (one, other) => order.indexOf(one.owner?.kind ?? '') - order.indexOf(other.owner?.kind ?? ''),
  );
  return rest.length > 0 ? [...owned, { differences: rest }] : owned;
}

/** A process or content item belongs to itself. */
function ownerOf({ owner, kind, id, name }: Difference): Difference['owner'] {
  return kind === 'process' || kind === 'content' ? { kind, id, name } : owner;
}
