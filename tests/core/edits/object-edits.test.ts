import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '#core/edits/apply-edit.ts';
import type { EditFailure } from '#core/edits/edit-failure.ts';
import type { EditArguments, EditId } from '#core/edits/registry.ts';
import { checkIntegrity } from '#core/model/check-integrity.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readExample } from '../example.ts';

const example = freeze(readExample(), true);
const processId = 'p-keuring';

type Loose<Arguments> = { [Key in keyof Arguments]: Arguments[Key] extends string ? string : unknown };

function perform<Id extends EditId>(workspace: Workspace, editId: Id, args: Loose<Partial<EditArguments<Id>>>) {
  let count = 0;
  return applyEdit(workspace, editId, args as unknown as EditArguments<Id>, { newId: () => `id-${(count += 1)}` });
}

function after<Id extends EditId>(workspace: Workspace, editId: Id, args: Loose<Partial<EditArguments<Id>>>) {
  const applied = perform(workspace, editId, args);
  if (!applied.ok) throw new Error(applied.error);
  expect(checkIntegrity(applied.value.workspace)).toEqual([]);
  return applied.value.workspace;
}

function failureOf<Id extends EditId>(
  editId: Id,
  args: Loose<Partial<EditArguments<Id>>>,
  workspace = example,
): EditFailure | undefined {
  const applied = perform(workspace, editId, args);
  return applied.ok ? undefined : applied.error;
}

function first<Item>(list: readonly Item[] | undefined): Item {
  const [item] = list ?? [];
  if (item === undefined) throw new Error('nothing there');
  return item;
}

describe('object.set', () => {
  test('sets a field, takes an optional one away, and leaves the others', () => {
    const channel = first(example.channels);
    const set = after(example, 'object.set', {
      kind: 'channel',
      id: channel.id,
      fields: { name: ' Portaal ', costPerContact: 4.5 },
    });
    expect(first(set.channels)).toEqual({ ...channel, name: 'Portaal', costPerContact: 4.5 });
    const without = after(set, 'object.set', { kind: 'channel', id: channel.id, fields: { costPerContact: null } });
    expect(first(without.channels)).not.toHaveProperty('costPerContact');
  });

  test('reaches steps, phases, ways and texts inside their owners, and the workspace itself', () => {
    const { steps, phases, transitions } = first(example.processes);
    const variant = first(first(example.contentItems).variants);
    let workspace = example;
    const changes = [
      { kind: 'step', id: first(steps).id, fields: { customerAction: 'Belt ons' } },
      { kind: 'phase', id: first(phases).id, fields: { name: 'Begin' } },
      { kind: 'transition', id: first(transitions).id, fields: { condition: 'als het kan' } },
      { kind: 'variant', id: variant.id, fields: { text: 'Beste klant' } },
      { kind: 'workspace', id: example.id, fields: { name: 'Ons team' } },
    ];
    for (const change of changes) workspace = after(workspace, 'object.set', change);
    const process = first(workspace.processes);
    expect(first(process.steps).customerAction).toBe('Belt ons');
    expect(first(process.phases).name).toBe('Begin');
    expect(first(process.transitions).condition).toBe('als het kan');
    expect(first(first(workspace.contentItems).variants).text).toBe('Beste klant');
    expect(workspace.name).toBe('Ons team');
  });

  test('refuses what the model has no place for, and a name of nothing', () => {
    const { id } = first(example.channels);
    expect(failureOf('object.set', { kind: 'channel', id, fields: { kind: 'smoke' } })).toBe('not-allowed');
    expect(failureOf('object.set', { kind: 'channel', id, fields: { colour: 'red' } })).toBe('not-allowed');
    expect(failureOf('object.set', { kind: 'channel', id, fields: { id: 'other' } })).toBe('not-allowed');
    expect(failureOf('object.set', { kind: 'channel', id, fields: { kind: null } })).toBe('not-allowed');
    expect(failureOf('object.set', { kind: 'channel', id, fields: { name: '  ' } })).toBe('name-empty');
    expect(failureOf('object.set', { kind: 'channel', id: 'gone', fields: { name: 'x' } })).toBe('not-found');
  });
});

describe('object.delete', () => {
  test.each([
    ['channel', 'channels'],
    ['targetGroup', 'targetGroups'],
    ['info', 'informationItems'],
    ['field', 'dataFields'],
    ['system', 'systems'],
    ['toneProfile', 'toneProfiles'],
    ['content', 'contentItems'],
    ['person', 'people'],
    ['process', 'processes'],
  ] as const)('takes every %s out, with all that refers to it', (kind, table) => {
    for (const { id } of example[table]) {
      const workspace = after(example, 'object.delete', { kind, id });
      expect(workspace[table].some((thing) => thing.id === id)).toBe(false);
      expect(JSON.stringify({ ...workspace, remarks: [], actions: [] })).not.toContain(`"${id}"`);
    }
  });

  test('leaves no contact without channel behind', () => {
    for (const { id } of example.channels) {
      const { processes } = after(example, 'object.delete', { kind: 'channel', id });
      const touchpoints = first(processes).steps.flatMap((step) => step.touchpoints ?? []);
      expect(touchpoints.filter((touchpoint) => !touchpoint.skip && usesOf(touchpoint).length === 0)).toEqual([]);
    }
  });

  test('lets another take its place, once per list', () => {
    const [one, other] = example.channels;
    if (!one || !other) throw new Error('two channels');
    const uses = (workspace: Workspace) =>
      first(workspace.processes)
        .steps.flatMap((step) => step.touchpoints ?? [])
        .filter((touchpoint) =>
          usesOf(touchpoint).some(({ channelId }) => channelId === one.id || channelId === other.id),
        ).length;
    const replaced = after(example, 'object.delete', { kind: 'channel', id: one.id, replaceBy: other.id });
    expect(replaced.channels).toHaveLength(example.channels.length - 1);
    expect(uses(replaced)).toBe(uses(example));
    for (const { touchpoints = [] } of first(replaced.processes).steps) {
      for (const touchpoint of touchpoints) {
        const ids = usesOf(touchpoint).map(({ channelId }) => channelId);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });
});

describe('object.merge', () => {
  test('the one that stays takes over what it lacks, and keeps what it has', () => {
    const [one, other] = example.targetGroups;
    if (!one || !other) throw new Error('two groups');
    const merged = after(example, 'object.merge', { kind: 'targetGroup', id: one.id, intoId: other.id });
    const group = merged.targetGroups.find(({ id }) => id === other.id);
    expect(group).toMatchObject({ name: other.name, kind: other.kind });
    expect(group?.preferences?.length).toBeGreaterThanOrEqual(other.preferences?.length ?? 0);
    expect(first(merged.processes).targetGroupIds).not.toContain(one.id);
  });

  test('with itself is refused', () => {
    const { id } = first(example.channels);
    expect(failureOf('object.merge', { kind: 'channel', id, intoId: id })).toBe('merge-with-itself');
  });
});

describe('phases and ways', () => {
  test('the steps of a phase that goes move to its neighbour', () => {
    const { phases, steps } = first(example.processes);
    const phaseId = first(phases).id;
    const workspace = after(example, 'phase.delete', { processId, phaseId });
    const process = first(workspace.processes);
    expect(process.steps).toHaveLength(steps.length);
    expect(process.steps.some((step) => step.phaseId === phaseId)).toBe(false);
  });

  test('the last phase with steps stays', () => {
    let workspace = example;
    const { phases } = first(example.processes);
    for (const { id: phaseId } of phases.slice(1)) workspace = after(workspace, 'phase.delete', { processId, phaseId });
    expect(failureOf('phase.delete', { processId, phaseId: first(phases).id }, workspace)).toBe('last-phase');
  });

  test('a way out of an end makes it an end no longer; the same way twice is refused', () => {
    const { steps, transitions } = first(example.processes);
    const end = steps.find(({ role, id }) => role === 'exit' && !transitions.some(({ from }) => from === id));
    if (!end) throw new Error('no end');
    const args = { processId, transitionId: 'new', from: end.id, to: first(steps).id };
    const workspace = after(example, 'transition.add', args);
    expect(first(workspace.processes).steps.find(({ id }) => id === end.id)).not.toHaveProperty('role');
    expect(failureOf('transition.add', { ...args, transitionId: 'other' }, workspace)).toBe('already-there');
  });

  test('a step put on a way stands between its two steps, and the condition stays before it', () => {
    const way = first(example.processes).transitions.find(({ condition }) => condition !== undefined);
    if (!way) throw new Error('no way with a condition');
    const workspace = after(example, 'step.add', { processId, stepId: 'new', name: 'Extra', onTransitionId: way.id });
    const ways = first(workspace.processes).transitions;
    expect(ways.find(({ to }) => to === 'new')).toMatchObject({ from: way.from, condition: way.condition });
    expect(ways.find(({ from }) => from === 'new')).toMatchObject({ to: way.to });
  });
});

describe('groups of a process and of a step', () => {
  const groups = first(example.processes).targetGroupIds;

  test('a group that leaves a process leaves its steps, and nobody is told more than before', () => {
    const leaving = first(groups);
    const workspace = after(example, 'process-groups.set', { processId, targetGroupIds: groups.slice(1) });
    expect(JSON.stringify(first(workspace.processes))).not.toContain(`"${leaving}"`);
  });

  test('a step for some groups names them; for all groups again it names none', () => {
    const { id: stepId } = first(first(example.processes).steps);
    const some = after(example, 'step-groups.set', { processId, stepId, targetGroupIds: groups.slice(0, 1) });
    expect(first(first(some.processes).steps).appliesTo).toEqual(groups.slice(0, 1));
    const all = after(some, 'step-groups.set', { processId, stepId, targetGroupIds: groups });
    expect(first(first(all.processes).steps)).not.toHaveProperty('appliesTo');
  });
});

describe('what we tell and ask in a cell', () => {
  const place = { processId, stepId: 'new', targetGroupIds: [first(example.targetGroups).id] };
  const channelId = first(example.channels).id;
  const withStep = after(example, 'step.add', { processId, stepId: 'new', name: 'Nabellen' });
  const withChannel = after(withStep, 'channel.set', { ...place, channelId });

  test('given a cell without content, when something new is told, then content named after the step tells it', () => {
    const workspace = after(withChannel, 'information.link', {
      ...place,
      direction: 'tells',
      infoId: 'i-new',
      name: 'Uw afspraak staat',
    });
    expect(workspace.informationItems.at(-1)).toEqual({
      id: 'i-new',
      name: 'Uw afspraak staat',
      direction: 'tell',
      kind: 'fact',
    });
    expect(workspace.contentItems.at(-1)).toMatchObject({ title: 'Nabellen', tells: ['i-new'] });
  });

  test('without a channel it is refused, and nothing is left behind', () => {
    const args = { ...place, direction: 'tells', infoId: 'i-new', name: 'x' };
    expect(failureOf('information.link', args, withStep)).toBe('no-channel');
  });

  test('given content that other groups meet too, when one group is told more, then the others are not', () => {
    const shared = after(withStep, 'channel.set', {
      ...place,
      targetGroupIds: first(example.processes).targetGroupIds,
      channelId,
    });
    const all = first(example.processes).targetGroupIds;
    const told = after(shared, 'information.link', {
      ...place,
      targetGroupIds: all,
      direction: 'tells',
      infoId: 'i-all',
      name: 'Voor iedereen',
    });
    const more = after(told, 'information.link', { ...place, direction: 'tells', infoId: 'i-one', name: 'Voor een' });
    const item = more.contentItems.at(-1);
    expect(item?.tells).toEqual(['i-all']);
    expect(item?.variants.map(({ targetGroupIds, tells }) => ({ targetGroupIds, tells }))).toEqual([
      { targetGroupIds: place.targetGroupIds, tells: ['i-all', 'i-one'] },
    ]);
    const less = after(more, 'information.unlink', { ...place, direction: 'tells', infoIds: ['i-all'] });
    expect(less.contentItems.at(-1)?.tells).toEqual(['i-all']);
    expect(less.contentItems.at(-1)?.variants[0]?.tells).toEqual(['i-one']);
  });
});
