import { gzipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords } from '#core/exchange/compare-words.ts';
import { describeDifferences } from '#core/exchange/describe-differences.ts';
import { applyEdit } from '#core/edits/apply-edit.ts';
import type { EditArguments, EditId } from '#core/edits/registry.ts';
import type { VersionId } from '#core/model/id.ts';
import { createVersion, type Version } from '#core/model/version.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { buildPlan } from '#core/plan/build-plan.ts';
import { groupDifferences } from '#core/review/versions/group-differences.ts';
import { gunzipWithin } from '#core/review/versions/gunzip-within.ts';
import { packVersion } from '#core/review/versions/pack-version.ts';
import { readVersion } from '#core/review/versions/read-version.ts';
import { exampleText, fullText, workspaceFrom } from '../../fixtures/read-workspace.ts';

const start = workspaceFrom(exampleText());

function versionOf(content: string): Version {
  return createVersion({ id: 'v-1' as VersionId, name: 'Voor de review', on: '2026-11-25T10:00:00Z', content });
}

function perform<Id extends EditId>(workspace: Workspace, id: Id, args: EditArguments<Id>): Workspace {
  const applied = applyEdit(workspace, id, args, { newId: () => 'new' });
  if (!applied.ok) throw new Error(applied.error);
  return applied.value.workspace;
}

describe('the content of a version', () => {
  test('gives the workspace back, without the other versions', () => {
    const full = workspaceFrom(fullText());
    const { versions: _versions, ...state } = full;
    const read = readVersion(versionOf(packVersion({ ...full, versions: [versionOf('x')] })));
    expect(read).toEqual({ ok: true, value: state });
  });

  test('is the same text every time', () => {
    expect(packVersion(start)).toBe(packVersion(structuredClone(start)));
  });

  test.each([
    ['no base64', '%%%'],
    ['no gzip', btoa('{}')],
    ['cut off halfway', packVersion(start).slice(0, 4_000)],
    ['no workspace', btoa(String.fromCharCode(...gzipSync(strToU8('{"schemaVersion":1}'))))],
  ])('that is %s is said to be damaged', (_, content) => {
    expect(readVersion(versionOf(content))).toEqual({ ok: false, error: 'version-damaged' });
  });

  test('that would unpack beyond the limit is not unpacked', () => {
    const packed = gzipSync(new Uint8Array(1_000_000));
    expect(gunzipWithin(packed, 999_999)).toBeUndefined();
    expect(gunzipWithin(packed, 1_000_000)).toHaveLength(1_000_000);
  });
});

describe('what differs in words', () => {
  const stepId = 's-bevestiging';
  const processId = start.processes[0]?.id as never;

  test('names a contact by its row and target group, and what ids refer to', () => {
    const email = start.channels.find(({ medium }) => medium === 'email');
    const letter = start.channels.find(({ medium }) => medium === 'letter');
    const groupId = 'tg-werknemer' as never;
    const cell = { processId, stepId: stepId as never, targetGroupIds: [groupId] };
    const before = perform(start, 'channel.set', { ...cell, channelId: email?.id ?? null });
    const after = perform(before, 'channel.set', { ...cell, channelId: letter?.id ?? null });
    const [difference] = describeDifferences(before, after, 'nl');
    expect(difference).toMatchObject({ kind: 'step', id: stepId, owner: { kind: 'process', id: processId } });
    expect(difference?.fields).toContainEqual({
      field: 'primary:tg-werknemer',
      first: email?.name,
      second: letter?.name,
    });
  });

  test('says fixed values, durations and lists as words, in both languages', () => {
    const item = start.contentItems[0];
    const fields = { status: 'published', dueDate: '2026-12-01', reviewEvery: { value: 2, unit: 'month' } } as const;
    const after = perform(start, 'object.set', { kind: 'content', id: item?.id ?? '', fields });
    const said = (language: 'nl' | 'en') =>
      Object.fromEntries(
        describeDifferences(start, after, language).flatMap((one) =>
          one.fields.map(({ field, second }) => [field, second]),
        ),
      );
    expect(said('nl')).toMatchObject({ status: 'in gebruik', dueDate: '1 december 2026', reviewEvery: '2 maanden' });
    expect(said('en')).toMatchObject({ status: 'published', dueDate: '1 December 2026', reviewEvery: '2 months' });
  });

  test('keeps long texts whole and puts them under their content item', () => {
    const item = start.contentItems.find(({ variants }) => variants.some(({ text }) => text));
    const variant = item?.variants.find(({ text }) => text);
    const text = `${variant?.text ?? ''}\n\n${'Nog een zin. '.repeat(60)}slot`;
    const after = perform(start, 'object.set', { kind: 'variant', id: variant?.id ?? '', fields: { text } });
    const [group] = groupDifferences(describeDifferences(start, after, 'nl'));
    expect(group?.owner).toEqual({ kind: 'content', id: item?.id, name: item?.title });
    expect(group?.differences[0]?.fields[0]).toEqual({ field: 'text', first: variant?.text, second: text });
  });
});

describe('two texts word by word', () => {
  test('show what went and what came', () => {
    expect(compareWords('U krijgt een brief.', 'U krijgt een e-mail.').filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'brief' },
      { kind: 'added', text: 'e-mail' },
    ]);
  });

  test('hold both texts whole, whatever they are', () => {
    const words = fc.array(fc.constantFrom('de', 'brief', '.', '\n', ' ', 'é', '😀'), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [first, second] = [one.join(''), other.join('')];
        const pieces = compareWords(first, second);
        const without = (left: string): string =>
          pieces.flatMap(({ kind, text }) => (kind === left ? [] : text)).join('');
        expect(without('added')).toBe(first);
        expect(without('removed')).toBe(second);
      }),
    );
  });

  test('that have nothing in common stand one after the other', () => {
    const text = (word: string): string => Array.from({ length: 4_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(compareWords(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

test('the appendix with changes compares the latest version with now', () => {
  const version = versionOf(packVersion(start));
  const kept = perform(start, 'version.add', { version });
  const named = perform(kept, 'step.rename', {
    processId: start.processes[0]?.id as never,
    stepId: 's-bevestiging' as never,
    name: 'Werknemer krijgt de bevestiging',
  });
  const asked = perform(named, 'plan-options.set', { options: { without: ['remarks'] } });
  const chapter = buildPlan(asked, { asOf: '2026-11-25' }).chapters.find(({ id }) => id === 'changes');
  expect(JSON.stringify(chapter)).toContain('Voor de review');
  expect(JSON.stringify(chapter)).toContain('{"text":"de ","isBold":true}');
});
