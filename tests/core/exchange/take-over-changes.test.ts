import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '#core/edits/apply-edit.ts';
import { compareWorkspaces } from '#core/exchange/compare-workspaces.ts';
import { keyOfChange, takeOverChanges } from '#core/exchange/take-over-changes.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { arbitrarySeed, pickEdit } from '../edits/arbitrary-edit.ts';
import { readExample } from '../example.ts';

const example = readExample();

/** The example after random edits. */
function edited(seeds: readonly number[][], prefix: string): Workspace {
  let workspace = example;
  let count = 0;
  for (const seed of seeds) {
    const call = pickEdit(workspace, seed);
    if (!call) continue;
    const applied = applyEdit(workspace, call.editId, call.args as never, { newId: () => `${prefix}${(count += 1)}` });
    if (applied.ok) workspace = applied.value.workspace;
  }
  return workspace;
}

/** As the file has it: what is absent and what is undefined are the same. */
function asFile(workspace: Workspace): unknown {
  return JSON.parse(JSON.stringify(workspace));
}

describe('taking over changes from another state', () => {
  it('gives the one state when nothing is chosen, the other when everything is, and leaves nothing that was chosen', () => {
    const seeds = fc.array(arbitrarySeed, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(seeds, seeds, fc.nat(), (mine, others, spread) => {
        const [first, second] = [edited(mine, 'mine-'), edited(others, 'other-')];
        const changes = compareWorkspaces(first, second);
        const keys = changes.map(keyOfChange);
        expect(asFile(takeOverChanges(first, second, []))).toEqual(asFile(first));
        expect(asFile(takeOverChanges(first, second, keys))).toEqual(asFile(second));

        const chosen = keys.filter((_, index) => (spread >> (index % 20)) % 2 === 1);
        const left = compareWorkspaces(takeOverChanges(first, second, chosen), second).map(keyOfChange);
        const taken = new Set(chosen.filter(({ isOrder }) => !isOrder).map((key) => JSON.stringify(key)));
        expect(left.filter((key) => taken.has(JSON.stringify(key)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('takes one field-holding thing and leaves the rest of its process', () => {
    const second = structuredClone(example);
    const [step, next] = second.processes[0]?.steps ?? [];
    if (!step || !next) throw new Error('the example has steps');
    step.name = 'Van schijf';
    next.name = 'Ook van schijf';
    const merged = takeOverChanges(example, second, [{ kind: 'step', id: next.id, isOrder: false }]);
    expect(merged.processes[0]?.steps.slice(0, 2).map(({ name }) => name)).toEqual([
      example.processes[0]?.steps[0]?.name,
      'Ook van schijf',
    ]);
  });

  it('puts what is added where it stands in the other state', () => {
    const second = structuredClone(example);
    const steps = second.processes[0]?.steps ?? [];
    const [step] = steps;
    if (!step) throw new Error('the example has steps');
    steps.splice(2, 0, { ...structuredClone(step), id: 's-nieuw' as typeof step.id });
    const merged = takeOverChanges(example, second, [{ kind: 'step', id: 's-nieuw', isOrder: false }]);
    expect(merged.processes[0]?.steps.map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
  });
});
