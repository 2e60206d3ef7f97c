import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { applyPatches } from '#core/edits/apply-patches.ts';
import { bail, labelOf, performEdit, redo, startHistory, undo, type History } from '#core/history/history.ts';
import { checkIntegrity } from '#core/model/check-integrity.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import type { Step } from '#core/model/step.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import { arbitrarySeed, pickEdit } from '../edits/arbitrary-edit.ts';
import { readExample } from '../example.ts';

const example = freeze(readExample(), true);
const processId = example.processes[0]?.id as NonNullable<(typeof example)['processes'][0]>['id'];
const stepId = 's-aanmelden' as Step['id'];
let count = 0;
const context = { newId: () => `id-${(count += 1)}` };

function rename(history: History, name: string, mark?: string): History {
  const change = performEdit(
    history,
    'step.rename',
    { processId, stepId, name },
    { ...context, ...(mark ? { mark } : {}) },
  );
  if (!change.ok) throw new Error(change.error);
  return change.value.history;
}

function nameOf({ workspace }: History): string | undefined {
  return workspace.processes[0]?.steps.find(({ id }) => id === stepId)?.name;
}

function performAll(seeds: number[][]): { history: History; replayed: History['workspace'] } {
  let history = startHistory(example);
  let replayed = history.workspace;
  for (const seed of seeds) {
    const call = pickEdit(history.workspace, seed);
    const change = call && performEdit(history, call.editId, call.args as never, context);
    if (!change?.ok) continue;
    history = change.value.history;
    replayed = applyPatches(replayed, change.value.patches);
  }
  return { history, replayed };
}

describe('random sequences of edits', () => {
  const arbitrarySeeds = fc.array(arbitrarySeed, { maxLength: 25 });

  test('undoing all gives the start, redoing all gives the end, and the host that replays the patches sees the same', () => {
    fc.assert(
      fc.property(arbitrarySeeds, (seeds) => {
        const { history: end, replayed } = performAll(seeds);
        expect(replayed).toEqual(end.workspace);
        let history = end;
        for (let change = undo(history); change; change = undo(history)) history = change.history;
        expect(history.workspace).toEqual(example);
        for (let change = redo(history); change; change = redo(history)) history = change.history;
        expect(history.workspace).toEqual(end.workspace);
        expect(history.past).toEqual(end.past);
      }),
      { numRuns: 150 },
    );
  });

  test('every state is a valid workspace that comes back from its file unchanged', () => {
    fc.assert(
      fc.property(arbitrarySeeds, (seeds) => {
        const { workspace } = performAll(seeds).history;
        expect(checkIntegrity(workspace)).toEqual([]);
        const read = parseWorkspace(serialiseWorkspace(workspace));
        expect(read.ok && read.value.workspace).toEqual(workspace);
      }),
      { numRuns: 100 },
    );
  });
});

describe('marks', () => {
  test('given an edit of what an earlier edit of the same mark made, when undone and redone, then it is as it was, also the second time', () => {
    let history = startHistory(example);
    const calls = [
      ['step.add', { processId, stepId: 'new', name: 'Nieuw' }],
      ['step-groups.set', { processId, stepId: 'new', targetGroupIds: [example.targetGroups[0]?.id] }],
      ['step.rename', { processId, stepId: 'new', name: 'Anders' }],
    ] as const;
    for (const [editId, args] of calls) {
      const change = performEdit(history, editId, args as never, { ...context, mark: 'one' });
      if (!change.ok) throw new Error(change.error);
      history = change.value.history;
    }
    const done = history.workspace;
    for (let round = 0; round < 2; round++) {
      const back = undo(history);
      expect(back?.history.workspace).toEqual(example);
      const again = back && redo(back.history);
      expect(again?.history.workspace).toEqual(done);
      expect(again && applyPatches(example, again.patches)).toEqual(done);
      history = again?.history ?? history;
    }
  });

  test('given edits with one mark, when undone, then they go together', () => {
    const history = rename(rename(rename(startHistory(example), 'Eerst'), 'A', 'typing-1'), 'Aa', 'typing-1');
    expect(history.past).toHaveLength(2);
    const undone = undo(history);
    expect(undone && nameOf(undone.history)).toBe('Eerst');
    const redone = undone && redo(undone.history);
    expect(redone && nameOf(redone.history)).toBe('Aa');
  });

  test('given a gesture that is cancelled, when bailed out, then nothing can be redone', () => {
    const history = rename(startHistory(example), 'Tijdelijk', 'drag-1');
    const bailed = bail(history, 'drag-1');
    expect(bailed?.history.workspace).toEqual(example);
    expect(bailed && redo(bailed.history)).toBeUndefined();
    expect(bail(history, 'drag-2')).toBeUndefined();
  });
});

describe('what can be undone and redone', () => {
  test('an edit after undo clears what could be redone', () => {
    const undone = undo(rename(startHistory(example), 'A'));
    const history = rename(undone?.history ?? startHistory(example), 'B');
    expect(history.future).toEqual([]);
  });

  test('an edit that changes nothing is no entry and keeps what can be redone', () => {
    const undone = undo(rename(startHistory(example), 'A'));
    const history = rename(undone?.history ?? startHistory(example), 'Werkgever meldt werknemer aan');
    expect(history.past).toEqual([]);
    expect(history.future).toHaveLength(1);
  });

  test('an edit that fails leaves everything as it was', () => {
    const history = startHistory(example);
    expect(performEdit(history, 'step.rename', { processId, stepId, name: '  ' }, context)).toEqual({
      ok: false,
      error: 'name-empty',
    });
  });

  test('labels say what was done to what, in both languages', () => {
    const [entry] = rename(startHistory(example), 'A').past;
    expect(entry && labelOf(entry, 'nl')).toBe('Stap “Werkgever meldt werknemer aan” hernoemen');
    expect(entry && labelOf(entry, 'en')).toBe('Rename step “Werkgever meldt werknemer aan”');
  });
});
