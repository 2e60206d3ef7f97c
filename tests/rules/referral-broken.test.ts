import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'referral-broken';

const steps = [
  { id: 'a', ...via('mail', ['c']) },
  { id: 'b', ...via('phone', ['d']) },
];
const referring = (referral: object, more: object = {}): Loose[] => [
  { id: 'c', refersTo: [{ label: 'lees meer', ...referral }], ...more },
  { id: 'd' },
  { id: 'old', status: 'retired' },
];

test('to retired content, or to an address that is none', () => {
  expect(find(rule, { steps, contents: referring({ toContentId: 'old' }) })).toEqual([
    'targetMissing content:c target=old',
  ]);
  expect(find(rule, { steps, contents: referring({ url: 'zie onze site' }) })).toEqual([
    'targetMissing content:c target=zie onze site',
  ]);
});

test('to a channel that is not offered at that step', () => {
  expect(find(rule, { steps, contents: referring({ toStepId: 'b', toChannelId: 'web' }) })).toEqual([
    'channelNotOffered content:c channel=web target=b (g)',
  ]);
});

test('should move to act and says nowhere what to do', () => {
  expect(find(rule, { steps, contents: [{ id: 'c', purpose: 'activate' }, { id: 'd' }] })).toEqual([
    'noCallToAction content:c',
  ]);
});

test.each([
  ['content that is there', { toContentId: 'd' }],
  ['a channel that is there', { toStepId: 'b', toChannelId: 'phone' }],
  ['an address', { url: 'https://www.example.nl/afspraak' }],
])('to %s is silent, and is a call to action', (_, referral) => {
  expect(find(rule, { steps, contents: referring(referral, { purpose: 'activate' }) })).toEqual([]);
});

test.each(['gemeente.nl/bijstand', 'tel:0301234567', '/aanvragen', 'https://mijn.example.nl', 'mailto:a@b.nl', ''])(
  'the address “%s” looks like one',
  (url) => {
    expect(find(rule, { steps, contents: referring({ url }) })).toEqual([]);
  },
);
