import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstTwelve } from '#core/analysis/presets.ts';
import { contextHashOf, keyOf, shortHash, type Finding } from '#core/analysis/finding.ts';
import { rules } from '#core/analysis/registry.ts';
import { defineRule, type AnyRule } from '#core/analysis/rule.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import { namesIn } from '#core/analysis/names.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { smallWorkspace, via } from '#core/analysis/rules/examples/small-workspace.ts';

const asOf = '2026-11-22';
const broken = (more: Record<string, unknown> = {}): Workspace =>
  smallWorkspace({
    steps: [{ id: 'a' }, { id: 'b', ...via('mail', ['c'], { noSystem: false }) }],
    contents: [{ id: 'c' }],
    workspace: more,
  });

const twelve = rules.filter(({ id }) => (firstTwelve as readonly string[]).includes(id));

function summary(workspace: Workspace): string[] {
  return runAnalysis(workspace, { asOf, rules: twelve }).findings.map(
    ({ severity, ruleId, status }) => `${severity} ${ruleId} ${status}`,
  );
}

describe('rules and their files', () => {
  const root = new URL('../../../', import.meta.url);

  test('every rule has its own file and its own test, and every file is registered', () => {
    const files = readdirSync(new URL('core/analysis/rules', root)).filter((file) => file.endsWith('.ts'));
    expect(files.map((file) => file.slice(0, -'.ts'.length)).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
    const untested = rules.filter(({ id }) => !existsSync(new URL(`tests/rules/${id}.test.ts`, root)));
    expect(untested).toEqual([]);
  });

  test('both languages have the same placeholders', () => {
    const placeholders = (template: string): string[] =>
      [...new Set(template.match(/\{[a-zA-Z0-9]+(?=[,}])/g))].toSorted();
    const messages = rules.flatMap((rule) => Object.values(rule.messages));
    expect(messages.map(({ nl }) => placeholders(nl))).toEqual(messages.map(({ en }) => placeholders(en)));
  });

  test('the twelve rules that come first are all there', () => {
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...firstTwelve]));
  });
});

describe('the identity of a finding', () => {
  test('is its rule, message, anchor and sorted discriminators, with separators escaped', () => {
    const identity = {
      ruleId: 'r',
      messageId: 'm',
      anchor: { kind: 'step' as const, id: 'a|b' },
      discriminators: { z: '1=2', a: String.raw`x\y` },
    };
    expect(keyOf(identity)).toBe(String.raw`r|m|step:a\|b|a=x\\y|z=1\=2`);
  });

  test('the fingerprint is the start of the SHA-256 of the key', () => {
    expect(shortHash('abc')).toBe('ba7816bf8f01cfea');
  });

  test('renaming a step or adding a group changes no fingerprint', () => {
    const fingerprints = (workspace: Workspace) =>
      runAnalysis(workspace, { asOf }).findings.map(({ fingerprint }) => fingerprint);
    const workspace = broken();
    const renamed = broken();
    for (const step of renamed.processes[0]?.steps ?? []) step.name = 'x';
    expect(fingerprints(renamed)).toEqual(fingerprints(workspace));
  });
});

describe('settings', () => {
  test('recommended is the default', () => {
    expect(summary(broken())).toEqual(['error step-without-channel open', 'hint source-system-missing open']);
  });

  test('the preset start has no hints', () => {
    expect(summary(broken({ analysis: { extends: ['start'] } }))).toEqual(['error step-without-channel open']);
  });

  test('a rule can be off or have another severity; its hints stay hints', () => {
    const rulesOf = { 'step-without-channel': 'warning', 'source-system-missing': 'error' };
    expect(summary(broken({ analysis: { extends: ['recommended'], rules: rulesOf } }))).toEqual([
      'warning step-without-channel open',
      'hint source-system-missing open',
    ]);
    expect(
      summary(broken({ analysis: { extends: ['recommended'], rules: { 'step-without-channel': 'off' } } })),
    ).toEqual(['hint source-system-missing open']);
  });

  test('an override counts for its processes only', () => {
    const override = (processIds: string[]) => ({
      analysis: { extends: ['recommended'], overrides: [{ processIds, rules: { 'step-without-channel': 'off' } }] },
    });
    expect(summary(broken(override(['p'])))).toEqual(['hint source-system-missing open']);
    expect(summary(broken(override(['other'])))).toHaveLength(2);
  });

  test('a rule of a later stage waits, and is counted as later', () => {
    const workspace = broken();
    const [process] = workspace.processes;
    if (process) process.stage = 'channels';
    expect(summary(workspace)).toEqual(['error step-without-channel open', 'hint source-system-missing later']);
    expect(runAnalysis(workspace, { asOf, rules: twelve }).counts).toEqual({
      error: 1,
      warning: 0,
      hint: 0,
      accepted: 0,
      later: 1,
    });
  });
});

describe('acceptances', () => {
  const [finding] = runAnalysis(broken(), { asOf }).findings as [Finding];
  const accepted = (more: object) =>
    broken({
      acceptances: [
        {
          id: 'acc',
          fingerprint: finding.fingerprint,
          ruleId: finding.ruleId,
          reasonCode: 'deliberate',
          reason: 'Zo is het afgesproken.',
          on: '2026-11-01',
          contextHash: contextHashOf(finding),
          ...more,
        },
      ],
    });

  test.each([
    ['the same context is accepted', {}, 'accepted'],
    ['another context comes back', { contextHash: '0' }, 'changed'],
    ['until today still counts', { until: asOf }, 'accepted'],
    ['after its end date it is open again', { until: '2026-11-21' }, 'open'],
    ['another finding stays open', { fingerprint: 'other' }, 'open'],
  ])('%s', (_, more, status) => {
    expect(runAnalysis(accepted(more), { asOf }).findings[0]?.status).toBe(status);
  });

  test('an accepted finding is not counted as an error', () => {
    expect(runAnalysis(accepted({}), { asOf }).counts).toMatchObject({ error: 0, accepted: 1 });
  });
});

describe('a rule that stops', () => {
  test('is reported, and the others go on', () => {
    const stopping = defineRule({
      ...(rules[0] as AnyRule),
      id: 'stopping',
      checks: {
        process() {
          throw new Error('kapot');
        },
      },
    });
    const { findings, ruleErrors } = runAnalysis(broken(), { asOf, rules: [stopping, ...twelve] });
    expect(ruleErrors).toEqual([{ ruleId: 'stopping', cause: 'kapot' }]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'step-without-channel',
      'rule-error',
      'source-system-missing',
    ]);
    expect(wordFinding(findings[1] as Finding, namesIn(broken(), 'en'))).toContain('stopping');
  });
});
