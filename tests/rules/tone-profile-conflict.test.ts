import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
import { via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'tone-profile-conflict';

const two = { workspace: { toneProfiles: [...tones('law'), ...tones('kind')] } };
const steps = [{ id: 'a', ...via('mail', ['c', 'd']) }];

function tones(id: string): object[] {
  return [{ id, name: id, traits: [], doWords: [], dontWords: [], formOfAddress: 'u', languageLevel: 'B1' }];
}

test('one group hears two tones in a process', () => {
  const contents = [
    { id: 'c', toneProfileId: 'law' },
    { id: 'd', toneProfileId: 'kind' },
  ];
  expect(find(rule, { steps, contents, ...two })).toEqual(['mixed process:p (g)']);
});

test('content without a tone', () => {
  expect(find(rule, { steps, contents: [{ id: 'c' }, { id: 'd', toneProfileId: 'kind' }], ...two })).toEqual([
    'missing content:c',
  ]);
});

test('one tone for all, also by way of the group, is silent', () => {
  const contents = [{ id: 'c' }, { id: 'd', toneProfileId: 'kind' }];
  expect(find(rule, { steps, contents, groups: [{ id: 'g', toneProfileId: 'kind' }], ...two })).toEqual([]);
});

test('content is without a tone as soon as one of its texts is for one of its readers', () => {
  const groups = [{ id: 'g', toneProfileId: 'kind' }, 'h'];
  const text = (id: string, targetGroupIds: string[], more: object = {}): object => ({
    id,
    targetGroupIds,
    channelIds: ['mail'],
    locale: 'nl',
    ...more,
  });
  const d = { id: 'd', toneProfileId: 'kind' };
  const missing = (...variants: object[]): string[] =>
    find(rule, { steps, groups, contents: [{ id: 'c', variants }, d], ...two });
  expect(missing(text('v', ['g']), text('w', ['h']))).toEqual(['missing content:c']);
  expect(missing(text('v', ['g', 'h']))).toEqual(['missing content:c']);
  expect(missing(text('v', ['g']), text('w', ['h'], { toneProfileId: 'kind' }))).toEqual([]);
  expect(missing(text('v', ['g']))).toEqual([]);
  expect(missing()).toEqual(['missing content:c']);
});

test('a text for all that no step uses has the tone of all groups', () => {
  const unused = { id: 'c' };
  const d = { id: 'd', toneProfileId: 'kind' };
  const of = (groups: (string | Loose)[]): string[] =>
    find(rule, { steps: [{ id: 'a', ...via('mail', ['d']) }], groups, contents: [unused, d], ...two });
  expect(of([{ id: 'g', toneProfileId: 'kind' }])).toEqual([]);
  expect(of([{ id: 'g', toneProfileId: 'kind' }, 'h'])).toEqual(['missing content:c']);
});

test('retired content, and content with a tone of its own, needs no other', () => {
  const found = (item: object): string[] =>
    find(rule, {
      steps: [{ id: 'a', ...via('mail', ['d']) }],
      contents: [
        { id: 'c', ...item },
        { id: 'd', toneProfileId: 'kind' },
      ],
      ...two,
    });
  expect(found({ status: 'retired' })).toEqual([]);
  expect(found({ toneProfileId: 'kind', variants: [] })).toEqual([]);
  expect(found({ variants: [] })).toEqual(['missing content:c']);
});

test('where there are no groups at all, content without a tone has none', () => {
  expect(find(rule, { groups: [], steps: [], contents: [{ id: 'c' }], ...two })).toEqual(['missing content:c']);
});

test('it names the tones, and who hears them', () => {
  const contents = [
    { id: 'c', toneProfileId: 'law' },
    { id: 'd', toneProfileId: 'kind' },
  ];
  expect(say(rule, { steps, contents, ...two })).toEqual(['In “p” klinken 2 schrijftonen voor g: “kind” en “law”.']);
});
