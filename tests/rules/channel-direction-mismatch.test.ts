import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
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

test('a check of what we know is no question, and a way in that the customer takes is right', () => {
  const checking = contents.map((item) => ({ ...item, asks: [{ infoId: 'q', mode: 'verify' }] }));
  const out = { steps: step('organisation', ['c']), contents: checking, infos, workspace: channels('out') };
  expect(find(rule, out)).toEqual([]);
  expect(find(rule, { steps: step('customer'), workspace: channels('in') })).toEqual([]);
  expect(find(rule, { steps: step('organisation'), workspace: channels('out') })).toEqual([]);
});

test('only contacts count, in channels that are there', () => {
  const [contact = { id: 'a' }] = step('customer');
  expect(find(rule, { steps: [{ ...contact, kind: 'internal' }], workspace: channels('out') })).toEqual([]);
  expect(find(rule, { steps: [{ ...contact, touchpoints: [] }], workspace: channels('out') })).toEqual([]);
  expect(find(rule, { steps: [{ ...contact, ...via('gone') }], workspace: channels('out') })).toEqual([]);
});

test('it names the step and the channel', () => {
  const named = { channels: [{ id: 'x', name: 'Nieuwsbrief', kind: 'digital', medium: 'email', direction: 'out' }] };
  const [said] = say(rule, { steps: step('customer'), workspace: named });
  expect(said).toContain('“a”');
  expect(said).toContain('Nieuwsbrief');
});
