import { describe, expect, test } from 'vitest';
import { contextHashOf, type Finding } from '#core/analysis/finding.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readExample } from '../example.ts';

const asOf = '2026-11-22';
const findingsIn = (workspace: Workspace): readonly Finding[] => runAnalysis(workspace, { asOf }).findings;

/** The example a second time, under other ids. */
function copyUnderOtherIds(): Workspace {
  const example = readExample();
  const ids = new Set<string>();
  JSON.stringify(example, (key, value: unknown) => {
    if (key === 'id' && typeof value === 'string') ids.add(value);
    return value;
  });
  const text = JSON.stringify(example, (key, value: unknown) =>
    typeof value === 'string' && ids.has(value) && key !== 'text' ? `copy-${value}` : value,
  );
  return JSON.parse(text) as Workspace;
}

describe('what must not change a finding', () => {
  test('renaming everything changes neither identity nor context', () => {
    const inOtherWords = (thing: unknown, ...keys: string[]): unknown =>
      JSON.parse(
        JSON.stringify(thing, (key, value: unknown) =>
          keys.includes(key) && typeof value === 'string' ? `${value} (anders)` : value,
        ),
      );
    const named = inOtherWords(readExample(), 'name', 'title', 'label') as Workspace;
    const renamed = { ...named, processes: inOtherWords(named.processes, 'text') } as Workspace;
    const identity = (workspace: Workspace) =>
      findingsIn(workspace).map((finding) => [finding.fingerprint, contextHashOf(finding)]);
    expect(identity(renamed)).toEqual(identity(readExample()));
  });

  test('a process beside it that has nothing to do with it adds its own findings only', () => {
    const example = readExample();
    const copy = copyUnderOtherIds();
    const both = { ...example } as Record<string, unknown>;
    for (const [name, list] of Object.entries(copy)) {
      const own = both[name];
      if (Array.isArray(own) && Array.isArray(list)) both[name] = [...(own as unknown[]), ...(list as unknown[])];
    }
    const merged = findingsIn(both as unknown as Workspace).filter(({ ruleId }) => ruleId !== 'content-near-duplicate');
    const identityOf = (finding: Finding): string => finding.fingerprint + contextHashOf(finding);
    const expected = [...findingsIn(example), ...findingsIn(copy)].map(identityOf);
    expect(merged.map(identityOf).toSorted()).toEqual(expected.toSorted());
  });

  test('no two findings have the same key', () => {
    const keys = findingsIn(readExample()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
