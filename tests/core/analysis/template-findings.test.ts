import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/analysis/finding.ts';
import { namesIn } from '#core/analysis/names.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import { workspaceFrom } from '../../fixtures/read-workspace.ts';

type Known = Pick<Finding, 'severity' | 'ruleId' | 'messageId' | 'anchor' | 'discriminators' | 'targetGroupIds'>;

interface Expected {
  template: string;
  language: 'nl' | 'en';
  asOf: string;
  findings: (Known & { why: string })[];
}

const fixtures = new URL('../../fixtures/', import.meta.url);
const goldenFiles = readdirSync(fixtures).filter((file) => /\.(nl|en)\.expected\.json$/.test(file));

function read(file: string) {
  const expected = JSON.parse(readFileSync(new URL(file, fixtures), 'utf8')) as Expected;
  const template = new URL(`../../../templates/${expected.template}.${expected.language}.leidraad`, import.meta.url);
  const workspace = workspaceFrom(readFileSync(template, 'utf8'));
  return { expected, workspace, analysis: runAnalysis(workspace, { asOf: expected.asOf }) };
}

describe.each(goldenFiles)('the template of %s', (file) => {
  test('gives exactly the findings that were meant, in report order', () => {
    const { expected, analysis } = read(file);
    const known = ({ severity, ruleId, messageId, anchor, discriminators, targetGroupIds }: Known) => ({
      severity,
      ruleId,
      messageId,
      anchor,
      discriminators,
      targetGroupIds,
    });
    expect(analysis.findings.map(known)).toEqual(expected.findings.map(known));
    expect(analysis.ruleErrors).toEqual([]);
  });

  test('has a reason for every finding, which an adviser can read', () => {
    const { expected, workspace, analysis } = read(file);
    expect(expected.findings.filter(({ why }) => why.split(' ').length < 5)).toEqual([]);
    const names = namesIn(workspace, expected.language);
    for (const finding of analysis.findings) {
      expect(wordFinding(finding, names)).not.toMatch(/undefined|NaN|[{}]|“”/);
    }
  });

  test('shows a newcomer a handful of things of different kinds, not a wall', () => {
    const { expected } = read(file);
    expect(expected.findings.length).toBeGreaterThanOrEqual(8);
    expect(expected.findings.length).toBeLessThanOrEqual(20);
    expect(new Set(expected.findings.map(({ ruleId }) => ruleId)).size).toBeGreaterThanOrEqual(8);
  });
});
