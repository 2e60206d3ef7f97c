import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via } from '#core/analysis/rules/examples/small-workspace.ts';

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
