import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
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

test('to a step that is gone: its channel is then no matter', () => {
  expect(find(rule, { steps, contents: referring({ toStepId: 'gone', toChannelId: 'web' }) })).toEqual([
    'targetMissing content:c target=gone',
  ]);
});

test('retired content refers to nothing any more', () => {
  expect(find(rule, { steps, contents: referring({ toContentId: 'old' }, { status: 'retired' }) })).toEqual([]);
});

test.each([
  ['old content', { toContentId: 'old' }, '“Uitleg” verwijst naar “Oude brief”, maar dat bestaat niet (meer).'],
  ['a step that is gone', { toStepId: 'gone' }, '“Uitleg” verwijst naar “gone”, maar dat bestaat niet (meer).'],
  [
    'a channel',
    { toStepId: 'b', toChannelId: 'web' },
    '“Uitleg” stuurt g naar Website voor “Bellen”, maar dat kanaal is daar niet ingericht.',
  ],
])('it says to what by name: %s', (_, referral, said) => {
  const named = [steps[0] ?? { id: 'a' }, { ...steps[1], id: 'b', name: 'Bellen' }];
  const [referringOne, ...others] = referring(referral, { title: 'Uitleg' }).map((item) =>
    item.id === 'old' ? { ...item, title: 'Oude brief' } : item,
  );
  expect(say(rule, { steps: named, contents: referringOne ? [referringOne, ...others] : [] })).toEqual([said]);
});

test('to a channel that is not offered at that step', () => {
  expect(find(rule, { steps, contents: referring({ toStepId: 'b', toChannelId: 'web' }) })).toEqual([
    'channelNotOffered content:c channel=web target=b (g)',
  ]);
});

test.each<[string, object, Loose]>([
  ['a step without a channel chosen', { toStepId: 'b' }, steps[1] ?? { id: 'b' }],
  ['a channel without a step', { toChannelId: 'web' }, steps[1] ?? { id: 'b' }],
  ['a step that has no channel yet', { toStepId: 'b', toChannelId: 'web' }, { id: 'b' }],
  [
    'a step for which no channel is chosen',
    { toStepId: 'b', toChannelId: 'web' },
    { id: 'b', touchpoints: [{ targetGroupIds: 'all' }] },
  ],
  [
    'a supporting channel',
    { toStepId: 'b', toChannelId: 'web' },
    {
      id: 'b',
      touchpoints: [
        {
          targetGroupIds: 'all',
          primary: { channelId: 'phone', contentIds: ['d'] },
          supporting: [{ channelId: 'web', contentIds: [] }],
        },
      ],
    },
  ],
])('to %s is silent', (_, referral, target) => {
  expect(find(rule, { steps: [steps[0] ?? { id: 'a' }, target], contents: referring(referral) })).toEqual([]);
});

test('only who gets the content, and has a text of it, is sent to the channel', () => {
  const text = (id: string, groupId: string): object => ({
    id,
    targetGroupIds: [groupId],
    channelIds: ['mail'],
    locale: 'nl',
  });
  const touchpoints = [
    { targetGroupIds: ['g', 'h', 'x'], primary: { channelId: 'mail', contentIds: ['c'] } },
    { targetGroupIds: ['y'], primary: { channelId: 'mail', contentIds: ['d'] } },
  ];
  const variants = [text('for-g', 'g'), text('for-h', 'h'), text('for-y', 'y')];
  expect(
    find(rule, {
      groups: ['g', 'h', 'x', 'y'],
      steps: [{ id: 'a', touchpoints }, steps[1] ?? { id: 'b' }],
      contents: referring({ toStepId: 'b', toChannelId: 'web' }, { variants }),
    }),
  ).toEqual(['channelNotOffered content:c channel=web target=b (g h)']);
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

test.each([
  'gemeente.nl/bijstand',
  'tel:0301234567',
  '/aanvragen',
  'https://mijn.example.nl',
  'mailto:a@b.nl',
  ' https://example.nl ',
  '  ',
  '',
])('the address “%s” looks like one', (url) => {
  expect(find(rule, { steps, contents: referring({ url }) })).toEqual([]);
});
