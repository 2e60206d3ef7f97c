import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Analyser } from '#core/analysis/analyser.ts';
import type { Finding } from '#core/analysis/finding.ts';
import { fixesFor } from '#core/analysis/fixes/fixes-for.ts';
import type { EditFix, FixQuestion } from '#core/analysis/fixes/fix.ts';
import { previewChanges } from '#core/analysis/fixes/preview/preview-changes.ts';
import { tryEdits } from '#core/analysis/fixes/try-edits.ts';
import { wordFix } from '#core/analysis/fixes/word-fix.ts';
import { rules } from '#core/analysis/registry.ts';
import { performEdit, startHistory } from '#core/history/history.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { fullText, workspaceFrom } from '../../fixtures/read-workspace.ts';
import { arbitrarySeed, pickEdit } from '../edits/arbitrary-edit.ts';
import { readExample } from '../example.ts';
import { followUps } from './follow-ups.ts';

const asOf = '2026-11-22';
const root = new URL('../../../', import.meta.url);
const mostOptions = 3;

let made = 0;
const newId = (): string => `made ${(made += 1)}`;

/** What can go wrong with one fix, in words; empty when it keeps its promise. */
function faultsOf(workspace: Workspace, analyser: Analyser, finding: Finding, fix: EditFix): string[] {
  const known = new Set(analyser.run(workspace, asOf).findings.map(({ fingerprint }) => fingerprint));
  return answersFor(fix).flatMap((answers) => {
    const name = `${finding.ruleId}.${finding.messageId}: ${fix.id} (${answers.join(', ')})`;
    const outcome = tryEdits(workspace, fix.calls(answers), newId);
    if (!outcome.ok) return [`${name} failed: ${outcome.error}`];
    const left = analyser.run(outcome.value, asOf).findings;
    const isThere = left.some(
      ({ fingerprint, status }) => fingerprint === finding.fingerprint && status !== 'accepted',
    );
    const allowed = followUps(finding.ruleId, fix.id);
    const strange = left.filter(({ fingerprint, ruleId }) => !known.has(fingerprint) && !allowed.includes(ruleId));
    return [
      ...(isThere && !fix.isPartial ? [`${name} leaves its finding`] : []),
      ...(outcome.value === workspace ? [`${name} changes nothing`] : []),
      ...strange.map(({ key }) => `${name} gives ${key}`),
    ];
  });
}

/** For every option of the first question, up to a few, with something plain for the others. */
function answersFor({ asks }: EditFix): string[][] {
  const [first] = asks;
  const options =
    first?.kind === 'choice' ? first.options.slice(0, mostOptions).map(({ value }) => value) : [undefined];
  return options.map((option) =>
    asks.map((question, index) => (index === 0 && option !== undefined ? option : plain(question))),
  );
}

function plain(question: FixQuestion): string {
  if (question.kind === 'choice') return question.options[0]?.value ?? '';
  if (question.kind === 'date') return question.proposal ?? '2027-01-01';
  return typeof question.proposal === 'string' ? question.proposal : 'Zo hebben wij het afgesproken';
}

function editFixesIn(workspace: Workspace, findings: readonly Finding[]): { finding: Finding; fix: EditFix }[] {
  return findings
    .filter(({ status }) => status !== 'accepted')
    .flatMap((finding) =>
      fixesFor(finding, { workspace, asOf, newId }).flatMap((fix) => (fix.kind === 'edit' ? [{ finding, fix }] : [])),
    );
}

function faultsIn(workspace: Workspace): string[] {
  const analyser = new Analyser();
  const { findings } = analyser.run(workspace, asOf);
  return editFixesIn(workspace, findings).flatMap(({ finding, fix }) => faultsOf(workspace, analyser, finding, fix));
}

describe('the quick fixes', () => {
  test('there is a file of them for every rule', () => {
    const files = readdirSync(new URL('core/analysis/fixes', root)).map((file) => file.replace(/\.ts$/, ''));
    expect(files).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
  });

  test('every finding of the example has a way out', () => {
    const workspace = readExample();
    const { findings } = new Analyser().run(workspace, asOf);
    expect(findings.filter((finding) => fixesFor(finding, { workspace, asOf, newId }).length === 0)).toEqual([]);
  });

  test('of one finding can be told apart, and say what they do in both languages', () => {
    const workspace = readExample();
    for (const finding of new Analyser().run(workspace, asOf).findings) {
      const fixes = fixesFor(finding, { workspace, asOf, newId });
      expect(new Set(fixes.map(({ id }) => id)).size).toBe(fixes.length);
      for (const language of ['nl', 'en'] as const) {
        const words = fixes.map((fix) => wordFix(fix, language));
        expect(new Set(words).size).toBe(words.length);
        expect(words.join('\n')).not.toMatch(/undefined|[{}]|“”/);
      }
    }
  });

  test.each(['arbo-keuring.nl', 'arbo-keuring.en', 'gemeente.nl', 'webshop.en'])(
    'of %s solve their findings and add nothing but true follow-ups',
    (template) => {
      const text = readFileSync(new URL(`templates/${template}.leidraad`, root), 'utf8');
      expect(faultsIn(workspaceFrom(text))).toEqual([]);
    },
  );

  test('of a workspace that uses everything do so too', () => {
    expect(faultsIn(workspaceFrom(fullText()))).toEqual([]);
  });

  test('do so after any edits', () => {
    fc.assert(
      fc.property(
        fc.array(arbitrarySeed, { minLength: 6, maxLength: 25 }),
        fc.infiniteStream(fc.nat(10_000)),
        (seeds, picks) => {
          let history = startHistory(readExample());
          for (const seed of seeds) {
            const call = pickEdit(history.workspace, seed);
            const outcome = call && performEdit(history, call.editId, call.args as never, { newId });
            if (outcome?.ok) history = outcome.value.history;
          }
          const analyser = new Analyser();
          const { findings } = analyser.run(history.workspace, asOf);
          const offered = editFixesIn(history.workspace, findings);
          const some = Array.from(
            { length: Math.min(12, offered.length) },
            () => offered[picks.next().value % offered.length],
          );
          const faults = some.flatMap((one) =>
            one ? faultsOf(history.workspace, analyser, one.finding, one.fix) : [],
          );
          expect(faults).toEqual([]);
        },
      ),
      // The same every time: which follow-ups are true is a list made by people, not a law.
      { numRuns: 8, seed: 2026, endOnFailure: true },
    );
  });
});

describe('the preview of a fix', () => {
  test('says in both languages what will change', () => {
    const workspace = readExample();
    const findings = new Analyser().run(workspace, asOf).findings;
    const offered = editFixesIn(workspace, findings);
    const lines = offered.flatMap(({ finding, fix }) =>
      (['nl', 'en'] as const).map((language) => {
        const [answers = []] = answersFor(fix);
        const outcome = tryEdits(workspace, fix.calls(answers), newId);
        const changes = outcome.ok ? previewChanges(workspace, outcome.value, language) : [];
        return `${finding.ruleId} ${fix.id}: ${changes.map(({ title, details }) => [title, ...details].join(' / ')).join(' // ')}`;
      }),
    );
    expect(lines.filter((line) => line.endsWith(': '))).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/undefined|\[object|“”|made \d/);
    expect(lines.filter((_, index) => index % 2 === 0)).toMatchSnapshot();
  });
});
