import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
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

test('retired content is not compared', () => {
  const contents = [{ id: 'c', status: 'retired', variants: [text('v2', 'mail', ['i']), text('v1', 'letter', [])] }];
  expect(find(rule, { steps, infos, contents })).toEqual([]);
});

test.each([
  ['for all and for one', 'all', ['g'], true],
  ['for one and for all', ['g'], 'all', true],
  ['for a group that both are for', ['g', 'h'], ['h', 'x'], true],
  ['for other groups', ['g'], ['h'], false],
])('texts %s', (_, one, other, areCompared) => {
  const variants = [
    text('v1', 'mail', ['i'], { targetGroupIds: one }),
    text('v2', 'letter', ['j'], { targetGroupIds: other }),
  ];
  const groups = ['g', 'h', 'x'];
  expect(find(rule, { groups, steps, infos, contents: [{ id: 'c', variants }] })).toEqual(
    areCompared ? ['variantsDiffer content:c variants=v1+v2'] : [],
  );
});

test('texts that share a channel are two of that channel, not two channels', () => {
  const variants = [
    text('v1', 'mail', ['i'], { channelIds: ['mail', 'letter'] }),
    text('v2', 'mail', ['j'], { channelIds: ['letter'] }),
  ];
  expect(find(rule, { steps, infos, contents: [{ id: 'c', variants }] })).toEqual([]);
});

test('it names the channels, and what is in one only, whichever that is', () => {
  const variants = [text('v1', 'mail', ['i', 'k']), text('v2', 'letter', ['j', 'k'])];
  expect(say(rule, { steps, infos: ['i', 'j', 'k'], contents: [{ id: 'c', variants }] })).toEqual([
    '“c”: E-mail en Brief verschillen. Dit staat maar in één ervan: “i” en “j”.',
  ]);
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

test('it names the channel, the step and what is not heard there', () => {
  const { contents = [], ...rest } = supported(['else']) as Parameters<typeof find>[1];
  expect(say(rule, { ...rest, contents: [...contents, { id: 'else', tells: ['j'] }] })).toEqual([
    'Via Telefoon ontbreekt bij “a”: “i”.',
  ]);
});

test('content of which no text is written tells nothing', () => {
  const { contents = [], ...rest } = supported(['unwritten']) as Parameters<typeof find>[1];
  expect(find(rule, { ...rest, contents: [...contents, { id: 'unwritten', tells: ['i'], variants: [] }] })).toEqual([
    'supportingLacksInfo step:a channel=phone (g)',
  ]);
});

test('what only another group needs does not matter here', () => {
  const {
    steps: [first],
    ...rest
  } = supported(['empty']) as Parameters<typeof find>[1];
  const needing = (targetGroupIds: string[]): string[] =>
    find(rule, {
      ...rest,
      groups: ['g', 'h'],
      steps: [{ id: 'a', ...first, needs: [{ infoId: 'i', targetGroupIds }] }],
    });
  expect(needing(['h'])).toEqual(['supportingLacksInfo step:a channel=phone (h)']);
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
