import { readdirSync } from 'node:fs';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '#core/edits/apply-edit.ts';
import type { EditFailure } from '#core/edits/edit-failure.ts';
import { wordEditFailure } from '#core/edits/edit-failure.ts';
import { edits, type EditArguments, type EditId } from '#core/edits/registry.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Touchpoint } from '#core/model/touchpoint.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readExample } from '../example.ts';

const example = freeze(readExample(), true);
const processId = 'p-keuring' as Process['id'];
const staff = 'tg-werknemer' as Process['targetGroupIds'][number];
const drivers = 'tg-productie' as Process['targetGroupIds'][number];
const employer = 'tg-werkgever' as Process['targetGroupIds'][number];

type Loose<Arguments> = { [Key in keyof Arguments]: Arguments[Key] extends string ? string : unknown };

/** Performs an edit with plain ids; the casts to branded ids stand here once. */
function perform<Id extends EditId>(workspace: Workspace, editId: Id, args: Loose<Partial<EditArguments<Id>>>) {
  let count = 0;
  return applyEdit(workspace, editId, { processId, ...args } as unknown as EditArguments<Id>, {
    newId: () => `id-${(count += 1)}`,
  });
}

function after<Id extends EditId>(
  workspace: Workspace,
  editId: Id,
  args: Loose<Partial<EditArguments<Id>>>,
): Workspace {
  const applied = perform(workspace, editId, args);
  if (!applied.ok) throw new Error(applied.error);
  return applied.value.workspace;
}

function failureOf<Id extends EditId>(editId: Id, args: Loose<Partial<EditArguments<Id>>>): EditFailure | undefined {
  const applied = perform(example, editId, args);
  return applied.ok ? undefined : applied.error;
}

function processOf(workspace: Workspace): Process {
  const process = workspace.processes.find(({ id }) => id === processId);
  if (!process) throw new Error('no process');
  return process;
}

function stepOf(workspace: Workspace, stepId: string): Step {
  const step = processOf(workspace).steps.find(({ id }) => id === stepId);
  if (!step) throw new Error('no step');
  return step;
}

function touchpointOf(workspace: Workspace, stepId: string, groupId: string): Touchpoint | undefined {
  return stepOf(workspace, stepId).touchpoints?.find(
    ({ targetGroupIds }) => targetGroupIds === 'all' || targetGroupIds.some((id) => id === groupId),
  );
}

function linksOf(workspace: Workspace): string[] {
  return processOf(workspace).transitions.map(
    ({ from, to, condition }) => `${from} > ${to}${condition ? ` (${condition})` : ''}`,
  );
}

describe('the registry', () => {
  test('every file in core/edits that defines an edit is registered under the noun and verb of its name', () => {
    const support = [
      'apply-edit',
      'apply-patches',
      'diff-trees',
      'edit',
      'edit-failure',
      'patch',
      'registry',
      'run-edit',
    ];
    const files = readdirSync(new URL('../../../core/edits', import.meta.url))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.slice(0, -'.ts'.length))
      .filter((file) => !support.includes(file));
    const named = files.map((file) => file.replace(/^([a-z]+)-(.+)$/, '$2.$1'));
    expect(named.toSorted()).toEqual(Object.keys(edits).toSorted());
    for (const [id, edit] of Object.entries(edits)) expect(edit.id).toBe(id);
  });

  test('every failure has its sentence in both languages', () => {
    expect(wordEditFailure('name-empty', 'nl')).not.toBe(wordEditFailure('name-empty', 'en'));
  });
});

describe('adding a step', () => {
  test('after another in a straight chain it is linked in, and the condition stays where the customer chooses', () => {
    const workspace = after(example, 'step.add', { stepId: 'new', name: 'Extra', afterStepId: 's-afspraak' });
    expect(stepOf(workspace, 'new')).toEqual({
      id: 'new',
      name: 'Extra',
      phaseId: 'ph2',
      kind: 'contact',
      initiator: 'organisation',
    });
    expect(linksOf(workspace)).toEqual(expect.arrayContaining(['s-afspraak > new', 'new > s-bevestiging']));
    expect(linksOf(workspace)).not.toContain('s-afspraak > s-bevestiging');
    const ids = processOf(workspace).steps.map(({ id }) => id as string);
    expect(ids.indexOf('new')).toBe(ids.indexOf('s-afspraak') + 1);
  });

  test('after a branch it becomes one more way out', () => {
    const workspace = after(example, 'step.add', { stepId: 'new', name: 'Extra', afterStepId: 's-uitnodiging' });
    expect(linksOf(workspace)).toEqual([
      ...linksOf(example).slice(0, 3),
      's-uitnodiging > new',
      ...linksOf(example).slice(3),
    ]);
  });

  test('after the end it becomes the end', () => {
    const workspace = after(example, 'step.add', { stepId: 'new', name: 'Extra', afterStepId: 's-evaluatie' });
    expect(stepOf(workspace, 's-evaluatie').role).toBeUndefined();
    expect(stepOf(workspace, 'new').role).toBe('exit');
  });

  test('in a phase without a neighbour it stands loose at the end of that phase', () => {
    const workspace = after(example, 'step.add', { stepId: 'new', name: 'Extra', phaseId: 'ph1' });
    expect(processOf(workspace).steps[2]?.id).toBe('new');
    expect(linksOf(workspace)).toEqual(linksOf(example));
  });

  test('the first step of a process is its start and its end', () => {
    const empty = { ...example, processes: [{ ...processOf(example), steps: [], transitions: [] }] };
    expect(stepOf(after(empty, 'step.add', { stepId: 'new', name: 'Eerste' }), 'new').role).toBe('entry exit');
  });

  test('without a name, or in a phase that is not there, nothing happens', () => {
    expect(failureOf('step.add', { stepId: 'new', name: ' ' })).toBe('name-empty');
    expect(failureOf('step.add', { stepId: 'new', name: 'x', phaseId: 'gone' })).toBe('not-found');
    expect(failureOf('step.add', { stepId: 'new', name: 'x', afterStepId: 'gone' })).toBe('not-found');
  });
});

describe('moving a step', () => {
  test('in a straight chain its links come along', () => {
    const workspace = after(example, 'step.move', { stepId: 's-herinnering', afterStepId: 's-keuring' });
    const links = linksOf(workspace);
    expect(links).toEqual(
      expect.arrayContaining([
        's-vragenlijst > s-keuring',
        's-keuring > s-herinnering',
        's-herinnering > s-beoordelen',
      ]),
    );
    expect(links).toHaveLength(linksOf(example).length);
    expect(stepOf(workspace, 's-herinnering').phaseId).toBe('ph3');
  });

  test('to the front it becomes the start', () => {
    const workspace = after(example, 'step.move', { stepId: 's-herinnering', beforeStepId: 's-aanmelden' });
    expect(linksOf(workspace)).toContain('s-herinnering > s-aanmelden');
    expect(stepOf(workspace, 's-herinnering').role).toBe('entry');
    expect(stepOf(workspace, 's-aanmelden').role).toBeUndefined();
  });

  test('next to the step it is linked to, only its place changes', () => {
    const workspace = after(example, 'step.move', {
      stepId: 's-keuring',
      afterStepId: 's-herinnering',
      phaseId: 'ph2',
    });
    expect(linksOf(workspace)).toEqual(linksOf(example));
    expect(stepOf(workspace, 's-keuring').phaseId).toBe('ph2');
  });

  test('a join keeps its links, since only a person can say what they should become', () => {
    const workspace = after(example, 'step.move', { stepId: 's-vragenlijst', afterStepId: 's-keuring' });
    expect(linksOf(workspace)).toEqual(linksOf(example));
  });

  test('next to itself is refused', () => {
    expect(failureOf('step.move', { stepId: 's-keuring', afterStepId: 's-keuring' })).toBe('own-neighbour');
  });
});

describe('deleting a step', () => {
  test('closes the gap: all ways in go on to the next step, with their conditions', () => {
    const links = linksOf(after(example, 'step.delete', { stepId: 's-uitnodiging' }));
    expect(links).toEqual(
      expect.arrayContaining([
        's-aanmelden > s-afspraak (werknemer gaat online)',
        's-aanmelden > s-afspraak-bellen (werknemer belt)',
      ]),
    );
    expect(linksOf(after(example, 'step.delete', { stepId: 's-vragenlijst' }))).toEqual(
      expect.arrayContaining(['s-afspraak-bellen > s-herinnering', 's-bevestiging > s-herinnering']),
    );
  });

  test('hands on the start and the end', () => {
    expect(stepOf(after(example, 'step.delete', { stepId: 's-aanmelden' }), 's-uitnodiging').role).toBe('entry');
  });

  test('takes the step out of referrals and leaves their words', () => {
    const item = example.contentItems[0];
    if (!item) throw new Error('no content');
    const referral = { label: 'Maak een afspraak', toStepId: 's-afspraak' as Step['id'] };
    const referring = { ...example, contentItems: [{ ...item, refersTo: [referral] }] };
    const workspace = after(referring, 'step.delete', { stepId: 's-afspraak' });
    expect(workspace.contentItems[0]?.refersTo).toEqual([{ label: 'Maak een afspraak' }]);
  });
});

describe('editing the cell of one group', () => {
  test('given a touchpoint that groups share, when one gets another channel, then the other keeps its own', () => {
    const shared = touchpointOf(example, 's-afspraak', staff);
    expect(shared).toBe(touchpointOf(example, 's-afspraak', drivers));
    const workspace = after(example, 'channel.set', {
      stepId: 's-afspraak',
      targetGroupIds: [drivers],
      channelId: 'ch-telefoon',
    });
    expect(touchpointOf(workspace, 's-afspraak', staff)?.primary?.channelId).toBe('ch-portaal');
    const own = touchpointOf(workspace, 's-afspraak', drivers);
    expect(own?.primary).toEqual({ ...shared?.primary, channelId: 'ch-telefoon' });

    const back = after(workspace, 'channel.set', {
      stepId: 's-afspraak',
      targetGroupIds: [drivers],
      channelId: 'ch-portaal',
    });
    expect(stepOf(back, 's-afspraak').touchpoints).toEqual(stepOf(example, 's-afspraak').touchpoints);
  });

  test('given an empty cell, when a channel is chosen, then it has a touchpoint; cleared, it has none', () => {
    const place = { stepId: 's-bevestiging', targetGroupIds: [drivers] };
    expect(touchpointOf(example, 's-bevestiging', drivers)).toBeUndefined();
    const filled = after(example, 'channel.set', { ...place, channelId: 'ch-brief' });
    expect(touchpointOf(filled, 's-bevestiging', drivers)).toEqual({
      targetGroupIds: [drivers],
      primary: { channelId: 'ch-brief', contentIds: [] },
    });
    expect(after(filled, 'channel.set', { ...place, channelId: null })).toEqual(example);
  });

  test('a supporting channel is added once, and moves up when it is made primary', () => {
    const place = { stepId: 's-afspraak', targetGroupIds: [staff, drivers] };
    const supported = after(example, 'supporting-channel.add', { ...place, channelId: 'ch-email' });
    expect(touchpointOf(supported, 's-afspraak', staff)?.supporting?.map(({ channelId }) => channelId)).toContain(
      'ch-email',
    );
    expect(perform(supported, 'supporting-channel.add', { ...place, channelId: 'ch-email' })).toEqual({
      ok: false,
      error: 'channel-already-there',
    });
    const moved = touchpointOf(
      after(supported, 'channel.set', { ...place, channelId: 'ch-email' }),
      's-afspraak',
      staff,
    );
    expect(moved?.primary?.channelId).toBe('ch-email');
    expect(moved?.supporting?.some(({ channelId }) => channelId === 'ch-email') ?? false).toBe(false);
  });

  test('content and systems need a channel first', () => {
    const empty = { stepId: 's-bevestiging', targetGroupIds: [drivers] };
    expect(failureOf('content.link', { ...empty, contentId: 'c-webpagina' })).toBe('no-channel');
    expect(failureOf('source-system.set', { ...empty, systems: ['sys-crm'] })).toBe('not-found');
    expect(failureOf('source-system.set', { ...empty, systems: 'none-needed' })).toBe('no-channel');
  });

  test('content is linked once; a system replaces what was chosen', () => {
    const place = { stepId: 's-afspraak', targetGroupIds: [staff] };
    const linked = after(example, 'content.link', { ...place, contentId: 'c-webpagina' });
    expect(touchpointOf(linked, 's-afspraak', staff)?.primary?.contentIds).toContain('c-webpagina');
    expect(perform(linked, 'content.link', { ...place, contentId: 'c-webpagina' }).ok).toBe(false);
    const none = after(linked, 'source-system.set', { ...place, systems: 'none-needed' });
    expect(touchpointOf(none, 's-afspraak', staff)?.primary).toMatchObject({ noSystem: true });
    const one = touchpointOf(
      after(none, 'source-system.set', { ...place, systems: ['sys-relatie'] }),
      's-afspraak',
      staff,
    );
    expect(one?.primary?.systemIds).toEqual(['sys-relatie']);
    expect(one?.primary).not.toHaveProperty('noSystem');
  });

  test('a supporting channel is taken away for one group, and the other keeps its own', () => {
    const both = { stepId: 's-afspraak', targetGroupIds: [staff, drivers] };
    const supported = after(example, 'supporting-channel.add', { ...both, channelId: 'ch-email' });
    const removed = after(supported, 'supporting-channel.remove', {
      stepId: 's-afspraak',
      targetGroupIds: [staff],
      channelIds: ['ch-email'],
    });
    expect(touchpointOf(removed, 's-afspraak', staff)?.supporting).toBeUndefined();
    expect(touchpointOf(removed, 's-afspraak', drivers)?.supporting?.at(-1)?.channelId).toBe('ch-email');
    expect(failureOf('supporting-channel.remove', { ...both, channelIds: ['ch-email'] })).toBe('not-found');
  });

  test('content is unlinked for one group, and the item itself stays', () => {
    const place = { stepId: 's-afspraak', targetGroupIds: [staff] };
    const [contentId] = touchpointOf(example, 's-afspraak', staff)?.primary?.contentIds ?? [];
    const workspace = after(example, 'content.unlink', { ...place, contentIds: [contentId] });
    expect(touchpointOf(workspace, 's-afspraak', staff)?.primary?.contentIds).toEqual([]);
    expect(touchpointOf(workspace, 's-afspraak', drivers)?.primary?.contentIds).toEqual([contentId]);
    expect(workspace.contentItems).toEqual(example.contentItems);
    expect(perform(workspace, 'content.unlink', { ...place, contentIds: [contentId] }).ok).toBe(false);
  });

  test('groups that do not take part, or no groups at all, are refused', () => {
    const aside = { ...example, processes: [{ ...processOf(example), targetGroupIds: [staff, drivers] }] };
    expect(
      perform(aside, 'channel.set', { stepId: 's-afspraak', targetGroupIds: [employer], channelId: 'ch-brief' }),
    ).toEqual({
      ok: false,
      error: 'group-not-in-step',
    });
    expect(failureOf('channel.set', { stepId: 's-afspraak', targetGroupIds: [], channelId: 'ch-brief' })).toBe(
      'no-groups',
    );
  });
});

describe('choosing a tone', () => {
  test('given a text that groups share, when one gets its own tone, then the text is split and the other keeps its tone', () => {
    const step = processOf(example).steps.find(({ touchpoints }) =>
      touchpoints?.some(
        ({ targetGroupIds, primary }) => targetGroupIds.length > 1 && (primary?.contentIds.length ?? 0) > 0,
      ),
    );
    if (!step) throw new Error('the example shares a touchpoint');
    const contentId = touchpointOf(example, step.id, drivers)?.primary?.contentIds[0];
    const variantsOf = (workspace: Workspace) =>
      workspace.contentItems.find(({ id }) => id === contentId)?.variants ?? [];
    const toneProfileId = example.toneProfiles[0]?.id;
    const workspace = after(example, 'tone.set', {
      stepId: step.id,
      targetGroupIds: [drivers],
      toneProfileId: toneProfileId ?? null,
    });
    const own = variantsOf(workspace).filter(
      ({ targetGroupIds }) => targetGroupIds !== 'all' && targetGroupIds.includes(drivers),
    );
    expect(own.map(({ toneProfileId: tone }) => tone)).toContain(toneProfileId);
    expect(
      variantsOf(workspace).filter(({ targetGroupIds }) => targetGroupIds === 'all' || targetGroupIds.includes(staff)),
    ).not.toEqual([]);
  });

  test('without content there is nothing to give a tone', () => {
    expect(failureOf('tone.set', { stepId: 's-bevestiging', targetGroupIds: [drivers], toneProfileId: null })).toBe(
      'no-content',
    );
  });
});

describe('saying what to expect', () => {
  const place = { stepId: 's-keuring', of: 'customer' };

  test('for everyone, with a time, and taken away again', () => {
    const told = after(example, 'expectation.set', {
      ...place,
      text: ' U hoort van ons. ',
      time: { value: 2, unit: 'day' },
    });
    expect(stepOf(told, 's-keuring').expectNext).toMatchObject({
      text: 'U hoort van ons.',
      within: { value: 2, unit: 'day' },
    });
    const empty = stepOf(after(told, 'expectation.set', { ...place, text: '' }), 's-keuring').expectNext;
    expect(empty?.text ?? '').toBe('');
  });

  test('set apart for one group, and given back to the rest', () => {
    const apart = after(example, 'expectation.set', {
      ...place,
      of: 'organisation',
      text: 'Kom op tijd.',
      targetGroupIds: [drivers],
    });
    const own = stepOf(apart, 's-keuring').weExpect?.byGroup;
    expect(own).toEqual([{ targetGroupIds: [drivers], text: 'Kom op tijd.' }]);
    const back = after(apart, 'expectation.set', { ...place, of: 'organisation', text: '', targetGroupIds: [drivers] });
    expect(back).toEqual(example);
  });
});

describe('choosing how a plan is written', () => {
  const optionsOf = ({ plans = [] }: Workspace) => plans.map(({ options }) => options);

  test('given a plan, when one choice changes, then the others stay', () => {
    const short = after(example, 'plan-options.set', { options: { scope: 'short', locale: 'en' } });
    const quiet = after(short, 'plan-options.set', { planId: 'pl-keuring', options: { pageNumbers: false } });
    expect(optionsOf(quiet)).toEqual([{ scope: 'short', locale: 'en', pageNumbers: false }]);
  });

  test('given no plan, when a choice is made, then a plan over all processes keeps it', () => {
    const { plans: _, ...without } = example;
    const { plans } = after(without, 'plan-options.set', { options: { locale: 'en' } });
    expect(plans).toEqual([{ id: 'id-1', name: example.name, processIds: 'all', options: { locale: 'en' } }]);
  });

  test('a plan that is gone is refused', () => {
    expect(failureOf('plan-options.set', { planId: 'pl-weg', options: {} })).toBe('not-found');
  });
});
