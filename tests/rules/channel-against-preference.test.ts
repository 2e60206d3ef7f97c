import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'channel-against-preference';

const groups = [
  {
    id: 'g',
    preferences: [
      { channelId: 'web', level: 'avoided', basis: 'measured' },
      { channelId: 'phone', level: 'preferred', basis: 'interviews' },
    ],
  },
];
const acting = (channelId: string, more: object = {}): Loose => ({
  id: 'a',
  initiator: 'customer',
  ...via(channelId, ['c']),
  ...more,
});
const contents = [{ id: 'c' }];

test('the primary channel is one that the group avoids', () => {
  expect(find(rule, { steps: [acting('web')], groups, contents })).toEqual(['avoided step:a channel=web (g)']);
});

test('none of the preferred channels is offered', () => {
  expect(find(rule, { steps: [acting('mail')], groups, contents })).toEqual(['preferredNotOffered step:a (g)']);
});

test('a preferred channel beside it is silent, as support or as a step beside it', () => {
  const touchpoints = [
    {
      targetGroupIds: 'all',
      primary: { channelId: 'mail', contentIds: ['c'] },
      supporting: [{ channelId: 'phone', contentIds: ['c'] }],
    },
  ];
  expect(find(rule, { steps: [acting('mail', { touchpoints })], groups, contents })).toEqual([]);
  const steps = [
    { id: 'start', role: 'entry', ...via('phone', ['c']) },
    acting('mail', { role: 'exit' }),
    { ...acting('phone', { role: 'exit' }), id: 'b' },
  ];
  expect(find(rule, { steps, groups, contents, links: ['start>a', 'start>b'] })).toEqual([]);
});

test('a physical moment, our own initiative and a group without preferences are silent', () => {
  expect(find(rule, { steps: [acting('web', { physicalByNature: true })], groups, contents })).toEqual([]);
  expect(find(rule, { steps: [acting('mail', { initiator: 'organisation' })], groups, contents })).toEqual([]);
  expect(find(rule, { steps: [acting('mail')], contents })).toEqual([]);
});
