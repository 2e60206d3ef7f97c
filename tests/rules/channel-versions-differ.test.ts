import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'channel-versions-differ';

const text = (id: string, channelId: string, tells: string[], more: object = {}): object => ({
  id,
  targetGroupIds: 'all',
  channelIds: [channelId],
  locale: 'nl',
  tells,
  ...more,
});
const steps = [{ id: 'a', ...via('mail', ['c']) }];
const infos = ['i', 'j'];

test('two texts of one item tell different things', () => {
  const contents = [{ id: 'c', variants: [text('v2', 'mail', ['i']), text('v1', 'letter', ['i', 'j'])] }];
  expect(find(rule, { steps, infos, contents })).toEqual(['variantsDiffer content:c variants=v1+v2']);
});

test.each([
  ['a text that is short on purpose', text('v2', 'mail', ['i'], { short: true })],
  ['a text that tells the same', text('v2', 'mail', ['j', 'i'])],
  ['a text in another language', text('v2', 'mail', ['i'], { locale: 'en' })],
])('%s is silent', (_, variant) => {
  const contents = [{ id: 'c', variants: [variant, text('v1', 'letter', ['i', 'j'])] }];
  expect(find(rule, { steps, infos, contents })).toEqual([]);
});

const supported = (script: string[]): object => ({
  steps: [
    {
      id: 'a',
      needs: [{ infoId: 'i' }],
      touchpoints: [
        {
          targetGroupIds: 'all',
          primary: { channelId: 'mail', contentIds: ['c'], noSystem: true },
          supporting: [{ channelId: 'phone', contentIds: script }],
        },
      ],
    },
  ],
  infos,
  contents: [{ id: 'c', tells: ['i', 'j'] }, { id: 'empty' }, { id: 'full', tells: ['i'] }],
});

test('who uses the supporting channel misses what this step needs', () => {
  expect(find(rule, supported(['empty']) as Parameters<typeof find>[1])).toEqual([
    'supportingLacksInfo step:a channel=phone (g)',
  ]);
});

test('a script that tells it is silent, and so is a supporting channel without content', () => {
  expect(find(rule, supported(['full']) as Parameters<typeof find>[1])).toEqual([]);
  expect(find(rule, supported([]) as Parameters<typeof find>[1])).toEqual([]);
});

test('a supporting text that is short on purpose is not compared; a full one beside it is', () => {
  const short = { id: 'sms', variants: [text('v-sms', 'phone', [], { short: true })] };
  const { contents = [], ...rest } = supported(['sms']) as Parameters<typeof find>[1];
  expect(find(rule, { ...rest, contents: [...contents, short] })).toEqual([]);
  const two = supported(['sms', 'empty']) as Parameters<typeof find>[1];
  expect(find(rule, { ...two, contents: [...contents, short] })).toEqual([
    'supportingLacksInfo step:a channel=phone (g)',
  ]);
});
