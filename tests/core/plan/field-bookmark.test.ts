import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walkIds } from '#core/model/integrity/walk-ids.ts';
import { buildPlan } from '#core/plan/build-plan.ts';
import { fieldBookmark, readFieldBookmarks } from '#core/plan/field-bookmark.ts';
import type { FieldSource } from '#core/plan/plan-tree.ts';
import { arbitraryWorkspace } from '../../fixtures/arbitrary-workspace.ts';
import { readExample } from '../example.ts';

/** Every source in a plan, wherever it stands. */
function sourcesOf(tree: unknown): FieldSource[] {
  const found: FieldSource[] = [];
  JSON.stringify(tree, (key, value: unknown) => {
    // The text that Mermaid draws is called source too; that is no object.
    if (key === 'source' && typeof value === 'object') found.push(value as FieldSource);
    return value;
  });
  return found;
}

test('whatever the ids are, a name fits Word and leads back to object and field', () => {
  const field = fc.constantFrom(undefined, 'name', 'expectNext', 'responseExpectation', 'texts.contentTexts');
  fc.assert(
    fc.property(arbitraryWorkspace({ hasUnknownKeys: false }), field, fc.nat(99_999), (workspace, wanted, count) => {
      const read = readFieldBookmarks(workspace);
      walkIds(workspace, 'definition', (id, kind) => {
        const source = { kind, id, ...(wanted === undefined ? {} : { field: wanted }) };
        const name = fieldBookmark(source, count);
        expect(name).toMatch(/^_[A-Za-z0-9_]{1,39}$/);
        expect(read(name)).toEqual(source);
      });
    }),
    { numRuns: 60 },
  );
});

test('a field with a name too long for a bookmark leads to its object', () => {
  const workspace = readExample();
  const name = fieldBookmark({ kind: 'workspace', id: workspace.id, field: 'x'.repeat(40) }, 1);
  expect(name.length).toBeLessThanOrEqual(40);
  expect(readFieldBookmarks(workspace)(name)).toEqual({ kind: 'workspace', id: workspace.id });
});

test('a bookmark of someone else, or of an object that is gone, leads nowhere', () => {
  const read = readFieldBookmarks(readExample());
  for (const name of ['_Toc123', '_GoBack', 'table_1', '_L0123456789ab_name_1', '_L_1', ''])
    expect(read(name)).toBeUndefined();
});

test('everything in the plan of the example that came from the workspace says from where, and leads back', () => {
  const workspace = readExample();
  const read = readFieldBookmarks(workspace);
  const sources = sourcesOf(buildPlan(workspace, { asOf: '2026-11-22' }));
  for (const source of sources) expect(read(fieldBookmark(source, 1))).toEqual(source);
  const kinds = new Set(sources.map(({ kind }) => kind));
  for (const kind of ['plan', 'targetGroup', 'process', 'step', 'content', 'variant', 'field', 'toneProfile', 'person'])
    expect(kinds).toContain(kind);
  const steps = new Set(sources.filter(({ kind, field }) => kind === 'step' && field === 'name').map(({ id }) => id));
  expect(steps).toEqual(new Set(workspace.processes[0]?.steps.map(({ id }) => id)));
});

test('every cell of the plan, the words of the method apart, came from an object', () => {
  const plan = buildPlan(readExample(), { asOf: '2026-11-22' });
  const bare = plan.chapters
    .filter(({ id }) => id !== 'glossary')
    .flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => ({ id, row })) : [])),
    )
    .filter(({ row }) => row.some(({ source }) => source === undefined));
  expect(bare).toEqual([]);
});
