import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'channel-direction-mismatch';

const channels = (direction: string): Record<string, unknown> => ({
  channels: [{ id: 'x', name: 'x', kind: 'paper', medium: 'letter', direction }],
});
const contents = [
  {
    id: 'c',
    asks: ['q'],
    variants: [{ id: 'v', targetGroupIds: 'all', channelIds: ['x'], locale: 'nl' }],
  },
];
const infos = [{ id: 'q', direction: 'ask', kind: 'question' }];
const step = (initiator: string, contentIds: string[] = []): Loose[] => [
  { id: 'a', initiator, ...via('x', contentIds) },
];

test('a question where the customer cannot answer', () => {
  expect(find(rule, { steps: step('organisation', ['c']), contents, infos, workspace: channels('out') })).toEqual([
    'asksOnOutbound step:a channel=x (g)',
  ]);
});

test('a start of the customer in a channel that only sends', () => {
  expect(find(rule, { steps: step('customer'), workspace: channels('out') })).toEqual([
    'customerCannotStart step:a channel=x (g)',
  ]);
});

test('our message in a channel that only receives', () => {
  expect(find(rule, { steps: step('organisation'), workspace: channels('in') })).toEqual([
    'organisationCannotSend step:a channel=x (g)',
  ]);
});

test.each(['organisation', 'customer'])('a letter with a reply envelope can do all of it (%s)', (initiator) => {
  expect(find(rule, { steps: step(initiator, ['c']), contents, infos, workspace: channels('both') })).toEqual([]);
});
