import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { applyPatches, PatchError } from '#core/edits/apply-patches.ts';
import { diffTrees } from '#core/edits/diff-trees.ts';

const arbitraryItem = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), text: fc.constantFrom('x', 'y') });
const arbitraryTree = fc.record({
  keyed: fc.uniqueArray(arbitraryItem, { selector: ({ id }) => id }),
  loose: fc.array(fc.record({ value: fc.nat(3) })),
  plain: fc.array(fc.nat(5)),
  deep: fc.option(fc.record({ list: fc.array(fc.array(fc.nat(2))) }), { nil: null }),
});

describe('comparing two trees', () => {
  test('the patches lead from any tree to any other, and back', () => {
    fc.assert(
      fc.property(arbitraryTree, arbitraryTree, (one, other) => {
        freeze(one, true);
        freeze(other, true);
        expect(applyPatches(one, diffTrees(one, other))).toEqual(other);
        expect(applyPatches(other, diffTrees(other, one))).toEqual(one);
      }),
      { numRuns: 2_000 },
    );
  });

  test('inserting, moving or deleting one item of a long list takes one patch, or two for a move', () => {
    const steps = Array.from({ length: 1_000 }, (_, index) => ({ id: `s${index}` }));
    const [first, ...rest] = steps;
    expect(diffTrees({ steps }, { steps: [{ id: 'new' }, ...steps] })).toEqual([
      { op: 'add', path: ['steps', 0], value: { id: 'new' } },
    ]);
    expect(diffTrees({ steps }, { steps: rest })).toEqual([{ op: 'remove', path: ['steps', 0] }]);
    expect(diffTrees({ steps }, { steps: [...rest, first] })).toEqual([
      { op: 'remove', path: ['steps', 0] },
      { op: 'add', path: ['steps', 999], value: first },
    ]);
  });

  test('a changed name is one patch at that name', () => {
    const base = {
      steps: [
        { id: 'a', name: 'old' },
        { id: 'b', name: 'b' },
      ],
    };
    const next = { steps: [{ id: 'a', name: 'new' }, base.steps[1]] };
    expect(diffTrees(base, next)).toEqual([{ op: 'replace', path: ['steps', 0, 'name'], value: 'new' }]);
  });
});

describe('applying patches', () => {
  const tree = freeze({ list: [1, 2], object: { key: 1 } }, true);

  test.each([
    { op: 'add' as const, path: ['list', 3], value: 1 },
    { op: 'replace' as const, path: ['list', 2], value: 1 },
    { op: 'remove' as const, path: ['list', 2] },
    { op: 'add' as const, path: ['list', 'length'], value: 0 },
    { op: 'remove' as const, path: ['object', 'other'] },
    { op: 'replace' as const, path: ['object', 'toString'], value: 1 },
    { op: 'add' as const, path: ['nowhere', 'key'], value: 1 },
    { op: 'add' as const, path: ['object', 'key', 'deeper'], value: 1 },
    { op: 'add' as const, path: ['object', 'other'] },
  ])('a patch that does not fit is refused: %o', (patch) => {
    expect(() => applyPatches(tree, [{ op: 'replace', path: ['object', 'key'], value: 2 }, patch])).toThrow(PatchError);
    expect(tree).toEqual({ list: [1, 2], object: { key: 1 } });
  });

  test('what no patch touches is shared, what is new is frozen, and a later patch leaves the value of an earlier one as it was', () => {
    const added = { name: 'new', tags: ['x'] };
    const next = applyPatches<object>(tree, [
      { op: 'add', path: ['list', 0], value: added },
      { op: 'replace', path: ['list', 0, 'name'], value: 'other' },
      { op: 'add', path: ['list', 0, 'tags', 1], value: 'y' },
    ]);
    expect(next).toEqual({ list: [{ name: 'other', tags: ['x', 'y'] }, 1, 2], object: { key: 1 } });
    expect(added).toEqual({ name: 'new', tags: ['x'] });
    const { list, object } = next as { list: [typeof added]; object: object };
    expect(object).toBe(tree.object);
    expect([next, list, list[0], list[0].tags].every((node) => Object.isFrozen(node))).toBe(true);
  });

  test('patches that change nothing give back the same tree', () => {
    expect(applyPatches(tree, [{ op: 'replace', path: ['object', 'key'], value: 1 }])).toBe(tree);
  });
});
