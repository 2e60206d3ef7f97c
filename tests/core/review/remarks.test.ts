import { describe, expect, test } from 'vitest';
import { applyEdit } from '#core/edits/apply-edit.ts';
import type { EditArguments, EditId } from '#core/edits/registry.ts';
import type { RemarkId, ReplyId, StepId } from '#core/model/id.ts';
import { createRemark, type Remark } from '#core/model/remark.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { buildPlan } from '#core/plan/build-plan.ts';
import { wordField } from '#core/review/field-of-remark.ts';
import { groupRemarks } from '#core/review/group-remarks.ts';
import { placeOfRemark } from '#core/review/place-of-remark.ts';
import { indexRemarks } from '#core/review/remark-index.ts';
import { exampleText, workspaceFrom } from '../../fixtures/read-workspace.ts';

const start: Workspace = { ...workspaceFrom(exampleText()), remarks: [] };

function remark(fields: Partial<Remark> & Pick<Remark, 'target'>): Remark {
  const id = `r-${JSON.stringify(fields.target)}` as RemarkId;
  return createRemark({ id, text: 'Klopt dit?', author: 'Sanne', on: '2026-11-25T10:00:00+01:00', ...fields });
}

function perform<Id extends EditId>(workspace: Workspace, id: Id, args: EditArguments<Id>): Workspace {
  const applied = applyEdit(workspace, id, args, { newId: () => 'new' });
  if (!applied.ok) throw new Error(applied.error);
  return applied.value.workspace;
}

const atStep = remark({ target: { kind: 'step', id: 's-keuring', field: 'content:tg-werknemer' } });

describe('a remark', () => {
  test('is placed, answered, assigned, resolved and reopened', () => {
    let workspace = perform(start, 'remark.add', { remark: atStep });
    const reply = { id: 'a-1' as ReplyId, text: ' Ja. ', author: 'Lotte', on: '2026-11-25T11:00:00Z' };
    workspace = perform(workspace, 'remark.answer', { remarkId: atStep.id, reply });
    expect(workspace.remarks?.[0]?.replies).toEqual([{ ...reply, text: 'Ja.' }]);
    const resolved = { on: '2026-11-25T12:00:00Z', by: 'Lotte' };
    workspace = perform(workspace, 'remark.resolve', { remarkId: atStep.id, resolved });
    expect(workspace.remarks?.[0]?.resolved).toEqual(resolved);
    workspace = perform(workspace, 'remark.reopen', { remarkId: atStep.id });
    expect(workspace.remarks?.[0]).not.toHaveProperty('resolved');
  });

  test.each([
    ['without words', { remark: { ...atStep, text: ' \n' } }, 'text-empty'],
    ['with a moment that is none', { remark: { ...atStep, on: 'gisteren' } }, 'not-allowed'],
  ])('%s is refused', (_, args, failure) => {
    expect(applyEdit(start, 'remark.add', args, { newId: () => 'new' })).toEqual({ ok: false, error: failure });
  });

  test('cannot be placed twice', () => {
    const once = perform(start, 'remark.add', { remark: atStep });
    const twice = applyEdit(once, 'remark.add', { remark: atStep }, { newId: () => 'new' });
    expect(twice).toEqual({ ok: false, error: 'already-there' });
  });

  test('says where it stands: the step with its number, and the field with its target group', () => {
    const place = placeOfRemark(start, atStep);
    expect(place).toMatchObject({ kind: 'step', exists: true, stepId: 's-keuring', processIds: ['p-keuring'] });
    expect(place.number).toBeGreaterThan(0);
    const group = start.targetGroups.find(({ id }) => id === ('tg-werknemer' as never));
    expect(wordField(start, 'content:tg-werknemer', 'nl')).toBe(`middelen, ${group?.name ?? 'tg-werknemer'}`);
  });

  test('on content stands in the processes that use it', () => {
    const item = start.contentItems.find(({ id }) => JSON.stringify(start.processes).includes(`"${id}"`));
    const place = placeOfRemark(start, remark({ target: { kind: 'content', id: item?.id ?? '' } }));
    expect(place).toMatchObject({ name: item?.title, contentId: item?.id, processIds: ['p-keuring'] });
  });

  test('stays when its step is deleted, under what is no longer in the plan', () => {
    const process = start.processes[0];
    const placed = perform(start, 'remark.add', { remark: atStep });
    const after = perform(placed, 'step.delete', { processId: process?.id as never, stepId: 's-keuring' as StepId });
    expect(after.remarks).toEqual(placed.remarks);
    expect(groupRemarks(after, after.remarks ?? []).map(({ where }) => where.kind)).toEqual(['gone']);
  });

  test('of a kind that this version does not know is kept under what is no longer in the plan', () => {
    const odd = remark({ target: { kind: '__proto__', id: 'x' } });
    expect(groupRemarks(start, [odd]).map(({ where }) => where.kind)).toEqual(['gone']);
  });
});

test('the index counts what is open, of an object and of one of its fields', () => {
  const done = {
    ...remark({ target: { kind: 'step', id: 's-keuring' } }),
    resolved: { on: '2026-11-25T12:00:00Z', by: 'x' },
  };
  const index = indexRemarks([atStep, done]);
  expect(index.on('step', 's-keuring')).toHaveLength(2);
  expect(index.openCount('step', 's-keuring')).toBe(1);
  expect(index.openCount('step', 's-keuring', 'content:tg-werknemer')).toBe(1);
  expect(index.openCount('step', 's-keuring', 'tone:tg-werknemer')).toBe(0);
});

describe('the appendix with remarks', () => {
  const gone = remark({ target: { kind: 'step', id: 'weg' }, text: 'Waar is deze stap gebleven?' });
  const withRemarks: Workspace = { ...start, remarks: [atStep, gone], plans: [] };
  const chapterOf = (workspace: Workspace) =>
    buildPlan(workspace, { asOf: '2026-11-25' }).chapters.find(({ id }) => id === 'remarks');

  test('is written on request only', () => {
    expect(chapterOf(withRemarks)).toBeUndefined();
    const asked = perform(withRemarks, 'plan-options.set', { options: { without: ['changes'] } });
    expect(chapterOf(asked)?.isAppendix).toBe(true);
  });

  test('has the remarks of the processes of the plan and, apart, those on what is gone', () => {
    const asked = perform(withRemarks, 'plan-options.set', { options: { without: [] } });
    const captions = chapterOf(asked)?.blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
    expect(captions).toEqual([`Opmerkingen bij ${start.processes[0]?.name}`, 'Niet meer in het plan']);
  });
});
