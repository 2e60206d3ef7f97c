import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listDifference } from '#core/model/list-difference.ts';
import { ListFollower } from '#core/model/list-follower.ts';

interface Thing {
  id: string;
}

/** Lists of the same few things, each at most once, in any order. */
const things = Array.from({ length: 12 }, (_, index): Thing => ({ id: `t${index % 8}` }));
const lists = fc.array(fc.uniqueArray(fc.constantFrom(...things)), { minLength: 2, maxLength: 12 });

test('what came and went makes of the one list the things of the other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...things)),
      fc.uniqueArray(fc.constantFrom(...things)),
      (one, other) => {
        const { come, gone } = listDifference(one, other);
        expect(new Set([...one.filter((thing) => !gone.includes(thing)), ...come])).toEqual(new Set(other));
        expect(come.filter((thing) => one.includes(thing))).toEqual([]);
        expect(gone.filter((thing) => other.includes(thing))).toEqual([]);
      },
    ),
  );
});

test('what is known of a list is the same, whichever lists came before it', () => {
  fc.assert(
    fc.property(lists, (followed) => {
      const counts = new ListFollower<Thing, Map<string, number>>({
        start: () => new Map(),
        come: (known, { id }) => void known.set(id, (known.get(id) ?? 0) + 1),
        go: (known, { id }) => void known.set(id, (known.get(id) ?? 0) - 1),
      });
      for (const list of followed) {
        const known = [...counts.of(list)].filter(([, count]) => count !== 0).toSorted();
        const fresh = [...Map.groupBy(list, ({ id }) => id)].map(([id, own]): [string, number] => [id, own.length]);
        expect(known).toEqual(fresh.toSorted());
      }
    }),
  );
});

test('looks only at what came and went', () => {
  const seen: string[] = [];
  const follower = new ListFollower<Thing, undefined>({
    start: () => undefined,
    come: (_, { id }) => void seen.push(`+${id}`),
    go: (_, { id }) => void seen.push(`-${id}`),
  });
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id): Thing => ({ id }));
  if (!a || !b || !c || !d) throw new Error('no things');
  follower.of([a, b, c]);
  seen.length = 0;
  follower.of([a, b, c]);
  follower.of([d, a, b, c]);
  follower.of([d, a, c]);
  expect(seen).toEqual(['+d', '-b']);
});
