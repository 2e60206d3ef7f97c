import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';

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
  ['amounts in cents', stated({ type: 'money', value: 12.5, unit: undefined }, { value: 12.5 })],
  [
    'phone numbers by their digits',
    stated({ type: 'phone', value: '030 123 45 67', unit: undefined }, { value: '030-1234567' }),
  ],
  ['text in capitals', stated({ type: 'text', value: 'Balie', unit: undefined }, { value: 'balie' })],
  [
    'a fact that may vary by channel',
    stated({ variesBy: ['channel'] }, { value: 1, unit: 'week' }, { value: 3, unit: 'week' }),
  ],
])('%s: no contradiction', (_, shorthand) => {
  expect(find(rule, shorthand)).toEqual([]);
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
  const forGroups = (first: string[], second: string[]): Shorthand => ({
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
  expect(find(rule, forGroups(['g'], ['h']))).toEqual([]);
  expect(find(rule, forGroups(['g', 'h'], ['h']))).toEqual(['differentValues info:i fact=term']);
});
