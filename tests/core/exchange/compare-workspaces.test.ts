import { describe, expect, it } from 'vitest';
import { briefDifferences } from '#core/exchange/brief-differences.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readExample } from '../example.ts';

const example = readExample();

function copy(): Workspace {
  return structuredClone(example);
}

function firstProcess(workspace: Workspace) {
  const [process] = workspace.processes;
  if (!process) throw new Error('the example has a process');
  return process;
}

describe('comparing two states of a workspace', () => {
  it('finds nothing in a copy, whatever the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(copy()).toReversed()) as Workspace;
    expect(briefDifferences(example, reversed)).toEqual([]);
  });

  it('names what was added, what was taken away and what is not the same', () => {
    const other = copy();
    const steps = firstProcess(other).steps;
    const [gone] = other.channels.splice(0, 1);
    const [step] = steps;
    if (!step || !gone) throw new Error('the example has steps and channels');
    const before = step.name;
    step.name = 'Andere naam';
    steps.push({ ...structuredClone(step), id: 's-nieuw' as typeof step.id, name: 'Nieuw' });
    expect(briefDifferences(example, other)).toEqual([
      { kind: 'channel', id: gone.id, name: gone.name, where: 'first', fields: [] },
      {
        kind: 'step',
        id: step.id,
        name: 'Andere naam',
        where: 'both',
        fields: [{ field: 'name', first: before, second: 'Andere naam' }],
      },
      { kind: 'step', id: 's-nieuw', name: 'Nieuw', where: 'second', fields: [] },
    ]);
  });

  it('names one thing when only the order changed', () => {
    const other = copy();
    other.targetGroups.reverse();
    const differences = briefDifferences(example, other);
    expect(differences).toMatchObject([
      { kind: 'targetGroup', where: 'both', fields: [{ field: 'targetGroups.order' }] },
    ]);
  });

  it('says long texts short, and lists and objects not at all', () => {
    const other = { ...copy(), notes: '😀'.repeat(1_000), analysis: { disabledRules: [] } } as unknown as Workspace;
    const fields = briefDifferences({ ...example, notes: '' }, other)[0]?.fields;
    expect(fields?.find(({ field }) => field === 'notes')?.second).toBe(`${'😀'.repeat(159)}…`);
    expect(fields?.find(({ field }) => field === 'analysis')).toEqual({ field: 'analysis' });
  });
});
