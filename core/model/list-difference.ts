/** What came to a list and what went from it. */
export interface ListDifference<Thing> {
  come: readonly Thing[];
  gone: readonly Thing[];
}

/** After an edit many ask for the same few long lists; a short one is compared as fast as it is found, and may hold a whole workspace. */
const mostKept = 4;
const fewestToKeep = 100;
const kept: { earlier: readonly unknown[]; now: readonly unknown[]; difference: ListDifference<unknown> }[] = [];

/**
 * What differs between two lists, by identity; what only moved stayed. One look at each place, and no more for what lies before and behind the
 * change; the latest answers are kept.
 */
export function listDifference<Thing>(earlier: readonly Thing[], now: readonly Thing[]): ListDifference<Thing> {
  if (earlier === now) return { come: [], gone: [] };
  if (now.length < fewestToKeep) return compare(earlier, now);
  const known = kept.find((answer) => answer.earlier === earlier && answer.now === now);
  if (known) return known.difference as ListDifference<Thing>;
  const difference = compare(earlier, now);
  kept.unshift({ earlier, now, difference });
  kept.length = Math.min(kept.length, mostKept);
  return difference;
}

function compare<Thing>(earlier: readonly Thing[], now: readonly Thing[]): ListDifference<Thing> {
  let first = 0;
  while (first < now.length && first < earlier.length && earlier[first] === now[first]) first += 1;
  let [endOfEarlier, endOfNow] = [earlier.length, now.length];
  while (endOfEarlier > first && endOfNow > first && earlier[endOfEarlier - 1] === now[endOfNow - 1]) {
    endOfEarlier -= 1;
    endOfNow -= 1;
  }
  const before = earlier.slice(first, endOfEarlier);
  const after = now.slice(first, endOfNow);
  const [old, fresh] = [new Set(before), new Set(after)];
  return { come: after.filter((thing) => !old.has(thing)), gone: before.filter((thing) => !fresh.has(thing)) };
}
