import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Analyser } from '#core/analysis/analyser.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { performEdit, startHistory, type History } from '#core/history/history.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { workspaceFrom } from '../../fixtures/read-workspace.ts';
import { generateWorkspace } from '../../fixtures/generate-workspace.ts';
import { arbitrarySeed, pickEdit } from '../edits/arbitrary-edit.ts';
import { readExample } from '../example.ts';

const asOf = '2026-11-22';

/** The workspace after an edit, or as it was when the edit does not fit. */
function after(history: History, seed: readonly number[]): History {
  const call = pickEdit(history.workspace, seed);
  if (!call) return history;
  let count = 0;
  const result = performEdit(history, call.editId, call.args as never, {
    newId: () => `${seed.join('-')}-${(count += 1)}`,
  });
  return result.ok ? result.value.history : history;
}

/** Where the edits begin: groups that share their contacts, that have some apart, and that have all apart. */
const starts = [
  readExample(),
  workspaceFrom(readFileSync(new URL('../../../templates/webshop.nl.leidraad', import.meta.url), 'utf8')),
  generateWorkspace({ processes: 2, stepsPerProcess: 6, groups: 4 }),
];

/** A run over a copy: nothing that is remembered per object can help or hinder. */
function whole(workspace: Workspace): string {
  return JSON.stringify(runAnalysis(structuredClone(workspace), { asOf }));
}

describe('checking again after an edit', () => {
  test('gives the same as checking everything, after each of 1,000 edits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.array(arbitrarySeed, { minLength: 50, maxLength: 50 }),
        (start, seeds) => {
          const analyser = new Analyser();
          let history = startHistory(start);
          expect(JSON.stringify(analyser.run(history.workspace, asOf))).toBe(whole(history.workspace));
          for (const seed of seeds) {
            history = after(history, seed);
            expect(JSON.stringify(analyser.run(history.workspace, asOf))).toBe(whole(history.workspace));
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test('goes on where it was stopped', () => {
    const analyser = new Analyser();
    const example = readExample();
    const steps = analyser.steps(example, asOf);
    for (let count = 0; count < 3; count += 1) steps.next();
    expect(JSON.stringify(analyser.run(example, asOf))).toBe(whole(example));
  });

  test('does only what an edit touched', () => {
    const analyser = new Analyser();
    const example = readExample();
    analyser.run(example, asOf);
    const [first, ...others] = example.contentItems;
    if (!first) throw new Error('no content');
    const edited = { ...example, contentItems: [{ ...first, title: 'Anders' }, ...others] };
    expect([...analyser.steps(edited, asOf)]).toHaveLength(2);
    expect([...analyser.steps(edited, asOf)]).toHaveLength(0);
  });
});
