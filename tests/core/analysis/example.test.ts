import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesIn } from '#core/analysis/names.ts';
import { rules } from '#core/analysis/registry.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readExample } from '../example.ts';

interface Expected {
  asOf: string;
  findings: {
    ruleId: string;
    messageId: string;
    severity: string;
    anchor: object;
    discriminators: object;
    targetGroupIds: string[];
    explains?: object;
    data?: object;
    path?: string[];
    certainty?: string;
    consequences?: { ruleId: string }[];
    why: string;
  }[];
}

const expected = JSON.parse(
  readFileSync(new URL('../../fixtures/arbo-keuring.expected.json', import.meta.url), 'utf8'),
) as Expected;
const known = new Set(rules.map(({ id }) => id));
const wanted = expected.findings.filter(({ ruleId }) => known.has(ruleId));

function analyse(workspace: Workspace) {
  return runAnalysis(workspace, { asOf: expected.asOf });
}

describe('the example', () => {
  test('gives exactly the expected findings of the rules we have, in report order', () => {
    const { findings, ruleErrors } = analyse(readExample());
    const identity = ({
      ruleId,
      messageId,
      severity,
      anchor,
      discriminators,
      targetGroupIds,
    }: Pick<Expected['findings'][0], 'ruleId' | 'messageId' | 'severity' | 'anchor' | 'discriminators'> & {
      targetGroupIds: readonly string[];
    }) => ({
      severity,
      ruleId,
      messageId,
      anchor,
      discriminators,
      targetGroupIds,
    });
    expect(findings.map(identity)).toEqual(wanted.map(identity));
    expect(ruleErrors).toEqual([]);
    expect(wanted.length).toBeGreaterThanOrEqual(9);
  });

  test('carries what each finding explains: other objects, data, path, certainty and consequences', () => {
    const carried = wanted.map(({ why, consequences = [], ...finding }) => ({
      ...finding,
      consequences: consequences.filter(({ ruleId }) => known.has(ruleId)),
    }));
    expect(analyse(readExample()).findings).toMatchObject(carried);
  });

  test('the order of lists in the file means nothing', () => {
    const plain = analyse(readExample());
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (randoms) => {
        const shuffled = shuffle(readExample(), () => randoms.next().value ?? 0);
        expect(analyse(shuffled)).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['nl', 'en'] as const)('every finding is a whole sentence (%s)', (language) => {
    const example = readExample();
    const names = namesIn(example, language);
    const sentences = analyse(example).findings.map((finding) => wordFinding(finding, names));
    expect(sentences).toMatchSnapshot();
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|[{}]|“”/);
  });
});

/** Shuffles every list in a tree, at every depth. */
function shuffle<Tree>(tree: Tree, random: () => number): Tree {
  if (Array.isArray(tree)) {
    const items: unknown[] = tree.map((item: unknown) => shuffle(item, random));
    for (let index = items.length - 1; index > 0; index -= 1) {
      const other = random() % (index + 1);
      [items[index], items[other]] = [items[other], items[index]];
    }
    return items as Tree;
  }
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, shuffle(value, random)])) as Tree;
}
