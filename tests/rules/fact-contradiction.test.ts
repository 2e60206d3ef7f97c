import { expect, test } from 'vitest';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';
import { smallWorkspace, via, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'fact-contradiction';
const stated = (fact: object, ...values: object[]): Shorthand => ({
  steps: [{ id: 'a', ...via('mail', ['c']) }],
  infos: [{ id: 'i', facts: [{ key: 'term', label: 'term', type: 'duration', value: 2, unit: 'week', ...fact }] }],
  contents: [
    {
      id: 'c',
      variants: values.map((value, index) => ({
        id: `v${index}`,
        targetGroupIds: 'all',
        channelIds: [index === 0 ? 'mail' : 'letter'],
        locale: 'nl',
        facts: [{ infoId: 'i', key: 'term', ...value }],
      })),
    },
  ],
});

test('a text states another value than the information item', () => {
  expect(find(rule, stated({}, { value: 3, unit: 'week' }))).toEqual(['differentValues info:i fact=term']);
});

test.each([
  ['14 days are two weeks', stated({}, { value: 14, unit: 'day' })],
  ['no values stated', stated({})],
  ['amounts in cents', stated({ type: 'money', value: 12.5, unit: undefined }, { value: 12.501 })],
  [
    'phone numbers by their digits',
    stated({ type: 'phone', value: '030 123 45 67', unit: undefined }, { value: '030-1234567' }),
  ],
  [
    'text in capitals, with spaces around it',
    stated({ type: 'text', value: 'Balie', unit: undefined }, { value: ' balie ' }),
  ],
  [
    'a fact that may vary by channel',
    stated({ variesBy: ['channel'] }, { value: 1, unit: 'week' }, { value: 3, unit: 'week' }),
  ],
])('%s: no contradiction', (_, shorthand) => {
  expect(find(rule, shorthand)).toEqual([]);
});

test.each([
  ['money a cent apart', { type: 'money', value: 12.5, unit: undefined }, { value: 12.51 }],
  ['other percentages', { type: 'percentage', value: 5, unit: undefined }, { value: 6 }],
  ['other phone numbers', { type: 'phone', value: '030 123 45 67', unit: undefined }, { value: '030-1234568' }],
  ['numbers that are words', { type: 'text', value: '007', unit: undefined }, { value: '7' }],
  ['other words', { type: 'text', value: 'Balie', unit: undefined }, { value: 'Loket' }],
  ['a duration in words', {}, { value: 'snel' }],
])('%s contradict each other', (_, fact, value) => {
  expect(find(rule, stated(fact, value))).toEqual(['differentValues info:i fact=term']);
});

test('a percentage is the same number however it is written', () => {
  const fact = { type: 'percentage', value: 5, unit: undefined };
  expect(find(rule, stated(fact, { value: '5.0' }))).toEqual([]);
});

test('every text is held against its own facts only', () => {
  const fact = (key: string): object => ({ key, label: key, type: 'duration', value: 2, unit: 'week' });
  const facts = (...own: [string, string, number][]): object[] =>
    own.map(([infoId, key, value]) => ({ infoId, key, value, unit: 'week' }));
  const found = (...own: [string, string, number][]): string[] =>
    find(rule, {
      steps: [{ id: 'a', ...via('mail', ['c']) }],
      infos: ['i', 'j'].map((id) => ({ id, facts: [fact('term'), fact('other')] })),
      contents: [
        {
          id: 'c',
          variants: [
            { id: 'v', targetGroupIds: 'all', channelIds: ['mail'], locale: 'nl', facts: facts(...own) },
            { id: 'w', targetGroupIds: 'all', channelIds: ['letter'], locale: 'nl' },
          ],
        },
      ],
    });
  expect(found(['i', 'term', 2], ['i', 'other', 3])).toEqual(['differentValues info:i fact=other']);
  expect(found(['i', 'term', 2], ['j', 'term', 3])).toEqual(['differentValues info:j fact=term']);
  expect(found(['i', 'term', 2], ['i', 'term', 3])).toEqual(['differentValues info:i fact=term']);
  expect(found(['i', 'gone', 3], ['gone', 'term', 3])).toEqual([]);
});

test('it says where, and every time in words', () => {
  const weeks = stated(
    { label: 'beslistermijn' },
    { value: 3, unit: 'week' },
    { value: 2.5 },
    { value: 1, unit: 'day' },
  );
  expect(say(rule, weeks)).toEqual([
    '“i (beslistermijn)” is niet overal gelijk: 1 dag, 2,5 weken en 3 weken in “c”. De centrale waarde is 2 weken.',
  ]);
  const workdays = stated({ value: 10, unit: 'workday' }, { value: 12 });
  expect(say(rule, workdays, 'en')).toEqual([
    '“i (term)” is not the same everywhere: 12 working days in “c”. The central value is 10 working days.',
  ]);
  const desk = { type: 'text', value: 'Loket 3 day', unit: undefined };
  expect(say(rule, stated(desk, { value: '3 days early' }))).toEqual([
    '“i (term)” is niet overal gelijk: 3 days early in “c”. De centrale waarde is Loket 3 day.',
  ]);
});

test('a fact that varies by group still may not differ for one group', () => {
  expect(
    find(rule, stated({ variesBy: ['targetGroup'] }, { value: 1, unit: 'week' }, { value: 3, unit: 'week' })),
  ).toEqual(['differentValues info:i fact=term']);
});

test('a value without a unit is in the unit of the fact', () => {
  expect(find(rule, stated({}, { value: 2 }))).toEqual([]);
  expect(find(rule, stated({}, { value: 3 }))).toEqual(['differentValues info:i fact=term']);
});

test('a fact that varies by group may differ between groups, and not where two texts reach the same group', () => {
  const shorthand = stated({ variesBy: ['targetGroup'] }, { value: 1, unit: 'week' }, { value: 3, unit: 'week' });
  const [one, other] = (shorthand.contents?.[0]?.['variants'] ?? []) as object[];
  const forGroups = (first: 'all' | string[], second: 'all' | string[]): Shorthand => ({
    ...shorthand,
    groups: ['g', 'h'],
    contents: [
      {
        id: 'c',
        variants: [
          { ...one, targetGroupIds: first },
          { ...other, targetGroupIds: second },
        ],
      },
    ],
  });
  const deviating = (...audiences: Parameters<typeof forGroups>): (string[] | undefined)[] =>
    findingsOf(rule, smallWorkspace(forGroups(...audiences))).map(({ explains }) => explains['deviating']);
  const both = [['variant:v0', 'variant:v1']];
  expect(deviating(['g'], ['h'])).toEqual([]);
  expect(deviating(['g', 'h'], ['h'])).toEqual(both);
  expect(deviating('all', ['h'])).toEqual(both);
  expect(deviating(['g'], 'all')).toEqual(both);
});

test('retired content states nothing any more', () => {
  const shorthand = stated({}, { value: 3, unit: 'week' });
  const retired = (shorthand.contents ?? []).map((item) => ({ ...item, status: 'retired' }));
  expect(find(rule, { ...shorthand, contents: retired })).toEqual([]);
});
