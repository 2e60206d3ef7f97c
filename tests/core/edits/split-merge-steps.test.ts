import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '#core/edits/apply-edit.ts';
import type { EditFailure } from '#core/edits/edit-failure.ts';
import type { EditArguments, EditId } from '#core/edits/registry.ts';
import { checkIntegrity } from '#core/model/check-integrity.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readExample } from '../example.ts';

let count = 0;
const example = freeze(readExample(), true);

function tried<Id extends EditId>(workspace: Workspace, editId: Id, args: object) {
  const all = { processId: 'p-keuring', ...args } as unknown as EditArguments<Id>;
  return applyEdit(workspace, editId, all, { newId: () => `id-${(count += 1)}` });
}

function after<Id extends EditId>(workspace: Workspace, editId: Id, args: object): Workspace {
  const applied = tried(workspace, editId, args);
  if (!applied.ok) throw new Error(applied.error);
  expect(checkIntegrity(applied.value.workspace)).toEqual([]);
  return applied.value.workspace;
}

function failureOf<Id extends EditId>(editId: Id, args: object): EditFailure | undefined {
  const applied = tried(example, editId, args);
  return applied.ok ? undefined : applied.error;
}

function stepOf({ processes: [process] }: Workspace, stepId: string): Step {
  const step = process?.steps.find(({ id }) => id === stepId);
  if (!step) throw new Error(`no step ${stepId}`);
  return step;
}

function linksOf({ processes: [process] }: Workspace, stepId: string): string[] {
  return (process?.transitions ?? [])
    .filter(({ from, to }) => from === stepId || to === stepId)
    .map(({ from, to, condition }) => `${from} > ${to}${condition ? ` (${condition})` : ''}`);
}

function withFields(stepId: string, fields: object): Workspace {
  return after(example, 'object.set', { kind: 'step', id: stepId, fields });
}

describe('splitting a step', () => {
  test('the chosen content goes to the second step, and the way out and what is expected afterwards with it', () => {
    const workspace = after(example, 'step.split', {
      stepId: 's-vragenlijst',
      newStepId: 'new',
      name: ' Werknemer belt over de vragenlijst ',
      contentIds: ['c-script-vragenlijst'],
    });
    const [first, second] = [stepOf(workspace, 's-vragenlijst'), stepOf(workspace, 'new')];
    expect(second).toMatchObject({ name: 'Werknemer belt over de vragenlijst', appliesTo: first.appliesTo });
    expect(linksOf(workspace, 'new')).toEqual(['s-vragenlijst > new', 'new > s-herinnering']);
    expect(linksOf(workspace, 's-vragenlijst')).toContain('s-bevestiging > s-vragenlijst');
    expect(first.expectNext).toBeUndefined();
    expect(second.expectNext).toEqual(stepOf(example, 's-vragenlijst').expectNext);
    expect(second.weExpect?.deadline).toEqual({ value: 3, unit: 'day' });
    const contents = ({ touchpoints = [] }: Step) =>
      touchpoints.flatMap(({ primary, supporting = [] }) =>
        [primary, ...supporting].flatMap((use) => use?.contentIds ?? []),
      );
    expect(contents(first)).toEqual(['c-vragenlijst', 'c-vragenlijst']);
    expect(contents(second)).toEqual(['c-script-vragenlijst']);
    expect(second.touchpoints?.map(({ primary }) => primary?.channelId)).toEqual(['ch-portaal', 'ch-portaal']);
  });

  test('a need goes along only when nothing that stays meets it', () => {
    const both = after(example, 'step.split', {
      stepId: 's-vragenlijst',
      newStepId: 'new',
      name: 'Daarna',
      contentIds: ['c-vragenlijst'],
    });
    const stays = after(example, 'step.split', {
      stepId: 's-vragenlijst',
      newStepId: 'new',
      name: 'Daarna',
      contentIds: [],
    });
    expect(stepOf(both, 'new').needs).toEqual([{ infoId: 'i-geheim', timing: 'during' }]);
    expect(stepOf(both, 's-vragenlijst').needs).toBeUndefined();
    expect(stepOf(stays, 'new').needs).toBeUndefined();
  });

  test('of the last step the second one is the end', () => {
    const workspace = after(example, 'step.split', {
      stepId: 's-evaluatie',
      newStepId: 'new',
      name: 'Bedankje',
      contentIds: [],
    });
    expect(stepOf(workspace, 's-evaluatie').role).toBeUndefined();
    expect(stepOf(workspace, 'new').role).toBe('exit');
  });

  test('without a name it is refused', () => {
    const args = { stepId: 's-evaluatie', newStepId: 'new', name: ' ', contentIds: [] };
    expect(failureOf('step.split', args)).toBe('name-empty');
  });
});

describe('merging two steps', () => {
  test('ways of both lead to and from the one that stays, without a way to itself', () => {
    const workspace = after(example, 'step.merge', { stepId: 's-bevestiging', intoStepId: 's-afspraak' });
    expect(linksOf(workspace, 's-afspraak')).toEqual([
      's-uitnodiging > s-afspraak (werknemer gaat online)',
      's-afspraak > s-vragenlijst',
    ]);
    expect(workspace.processes[0]?.steps.some(({ id }) => id === 's-bevestiging')).toBe(false);
  });

  test('another primary channel becomes a supporting one, with its content, and texts of both stay in their order', () => {
    const workspace = after(example, 'step.merge', { stepId: 's-afspraak', intoStepId: 's-bevestiging' });
    const merged = stepOf(workspace, 's-bevestiging');
    const contact = merged.touchpoints?.find(({ targetGroupIds }) => targetGroupIds.includes('tg-werknemer' as never));
    expect(contact?.primary).toMatchObject({ channelId: 'ch-email', contentIds: ['c-bevestiging'] });
    expect(contact?.supporting).toEqual([
      { channelId: 'ch-portaal', contentIds: ['c-afspraakpagina'], systemIds: ['sys-planning'] },
    ]);
    const other = merged.touchpoints?.find(({ targetGroupIds }) => targetGroupIds.includes('tg-productie' as never));
    expect(other?.primary?.channelId).toBe('ch-portaal');
    expect(merged.questions).toHaveLength(1);
    expect(merged.submission?.kind).toBe('appointment');
  });

  test('the same channel twice is one, with the content and the systems of both', () => {
    const workspace = after(example, 'step.merge', { stepId: 's-vragenlijst', intoStepId: 's-afspraak' });
    const merged = stepOf(workspace, 's-afspraak');
    const contact = merged.touchpoints?.find(({ targetGroupIds }) => targetGroupIds.includes('tg-werknemer' as never));
    expect(contact?.primary).toEqual({
      channelId: 'ch-portaal',
      contentIds: ['c-afspraakpagina', 'c-vragenlijst'],
      systemIds: ['sys-planning', 'sys-dossier'],
    });
    expect(merged.customerAction).toBe('Kiest datum en tijd. Beantwoordt vragen over gezondheid');
    expect(merged.weExpect?.text).toBe(
      'Maak binnen 10 dagen een afspraak. Vul de vragenlijst in, uiterlijk 3 dagen voor de keuring',
    );
    expect(merged.experience?.find(({ targetGroupId }) => targetGroupId === 'tg-werknemer')?.measured).toBe(1);
  });

  test('remarks, actions and referrals about the one that goes are about the one that stays', () => {
    const withAction = after(example, 'object.add', {
      kind: 'action',
      object: { id: 'a', text: 'Bellen', target: { kind: 'step', id: 's-bevestiging' } },
    });
    const workspace = after(withAction, 'step.merge', { stepId: 's-bevestiging', intoStepId: 's-afspraak' });
    expect(workspace.actions?.find(({ id }) => id === 'a')?.target?.id).toBe('s-afspraak');
  });

  test('groups that take part in either take part in both', () => {
    const workspace = after(example, 'step.merge', { stepId: 's-aanmelden', intoStepId: 's-uitnodiging' });
    expect(stepOf(workspace, 's-uitnodiging').appliesTo).toEqual(workspace.processes[0]?.targetGroupIds);
    expect(stepOf(workspace, 's-uitnodiging').role).toBe('entry');
  });

  test('what a split made two, a merge makes one again', () => {
    const split = after(example, 'step.split', {
      stepId: 's-vragenlijst',
      newStepId: 'new',
      name: 'Daarna',
      contentIds: ['c-script-vragenlijst'],
    });
    const merged = after(split, 'step.merge', { stepId: 'new', intoStepId: 's-vragenlijst' });
    const { touchpoints, ...rest } = stepOf(merged, 's-vragenlijst');
    const { touchpoints: before, ...original } = stepOf(example, 's-vragenlijst');
    expect(rest).toEqual(original);
    expect(touchpoints).toHaveLength(before?.length ?? 0);
    expect(linksOf(merged, 's-vragenlijst')).toEqual(linksOf(example, 's-vragenlijst'));
  });

  test('a step cannot be merged with itself', () => {
    expect(failureOf('step.merge', { stepId: 's-keuring', intoStepId: 's-keuring' })).toBe('merge-with-itself');
  });
});

describe('adding a step beside another', () => {
  test('at the same time: the step before goes all ways and the step after waits for all', () => {
    const workspace = after(example, 'step.branch', {
      stepId: 's-beoordelen',
      newStepId: 'new',
      name: 'Werknemer vult evaluatie in',
      split: 'all',
    });
    expect(linksOf(workspace, 'new')).toEqual(['s-keuring > new', 'new > s-uitslag']);
    expect(stepOf(workspace, 's-keuring').split).toBe('all');
    expect(stepOf(workspace, 's-uitslag').join).toBe('all');
  });

  test('as another way, among those the customer already chooses from', () => {
    const args = { stepId: 's-afspraak', newStepId: 'new', name: 'Werknemer komt langs' };
    const workspace = after(example, 'step.branch', { ...args, split: 'one' });
    expect(linksOf(workspace, 's-uitnodiging')).toContain('s-uitnodiging > new');
    expect(stepOf(workspace, 's-uitnodiging').split).toBeUndefined();
    expect(failureOf('step.branch', { ...args, split: 'all' })).toBe('is-choice');
  });

  test('beside the first step nothing can stand, and beside the last one is an end too', () => {
    const args = { newStepId: 'new', name: 'Ernaast', split: 'one' };
    expect(failureOf('step.branch', { ...args, stepId: 's-aanmelden' })).toBe('nothing-before');
    expect(stepOf(after(example, 'step.branch', { ...args, stepId: 's-evaluatie' }), 'new').role).toBe('exit');
  });

  test('a step that had been split in parallel takes one more branch', () => {
    const first = { stepId: 's-beoordelen', newStepId: 'new', name: 'Een', split: 'all' };
    const workspace = after(after(example, 'step.branch', first), 'step.branch', { ...first, newStepId: 'third' });
    expect(linksOf(workspace, 'third')).toEqual(['s-keuring > third', 'third > s-uitslag']);
  });

  test('a share that no longer fits is left out when contacts come together', () => {
    const contact = (share: number) => [
      {
        targetGroupIds: 'all',
        primary: { channelId: 'ch-email', contentIds: [] },
        supporting: [{ channelId: share > 0.7 ? 'ch-telefoon' : 'ch-brief', contentIds: [], share }],
      },
    ];
    const one = withFields('s-keuring', { touchpoints: contact(0.8), appliesTo: null });
    const two = after(one, 'object.set', {
      kind: 'step',
      id: 's-uitslag',
      fields: { touchpoints: contact(0.6), appliesTo: null },
    });
    const workspace = after(two, 'step.merge', { stepId: 's-uitslag', intoStepId: 's-keuring' });
    const supporting = stepOf(workspace, 's-keuring').touchpoints?.[0]?.supporting ?? [];
    expect(supporting.map(({ channelId }) => channelId)).toEqual(['ch-telefoon', 'ch-brief']);
    expect(supporting.every(({ share }) => share === undefined)).toBe(true);
  });
});
