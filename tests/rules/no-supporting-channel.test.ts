import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
import { via } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'no-supporting-channel';
const acting = (more: object = {}) => ({ id: 'a', initiator: 'customer', ...via('web', ['c']), ...more });
const supported = (channelId: string) => ({
  touchpoints: [
    {
      targetGroupIds: 'all',
      primary: { channelId: 'web', contentIds: ['c'], noSystem: true },
      supporting: [{ channelId, contentIds: ['c'] }],
    },
  ],
});
const contents = [{ id: 'c' }];

test('the customer must act online and has nowhere to turn', () => {
  expect(find(rule, { steps: [acting()], contents })).toEqual(['none step:a channel=web (g)']);
});

test('a letter that asks for an answer, or news with a task, wants a way out too', () => {
  const letter = { id: 'a', ...via('letter', ['c']) };
  const asking = [{ id: 'c', asks: [{ infoId: 'q', mode: 'verify' }] }];
  const infos = [{ id: 'q', direction: 'ask', kind: 'question' }];
  expect(find(rule, { steps: [letter], contents: asking, infos })).toEqual(['none step:a channel=letter (g)']);
  expect(find(rule, { steps: [{ ...letter, weExpect: { text: 'Vul in' } }], contents })).toEqual([
    'none step:a channel=letter (g)',
  ]);
});

test.each([
  ['news', { id: 'a', ...via('mail', ['c']) }],
  ['a supporting channel', acting(supported('phone'))],
  ['a spoken channel', { id: 'a', initiator: 'customer', ...via('phone', ['c']) }],
  ['a physical moment', acting({ physicalByNature: true })],
  ['a measuring moment', acting({ measures: ['ces'] })],
])('%s is silent', (_, step) => {
  expect(find(rule, { steps: [step], contents })).toEqual([]);
});

test('a step beside it in another kind of channel counts as the way out, and so does a fallback', () => {
  const steps = [
    { id: 'start', role: 'entry', ...via('mail', ['c']) },
    acting(),
    { id: 'call', role: 'exit', initiator: 'customer', ...via('phone', ['c']) },
  ];
  expect(find(rule, { steps, links: ['start>a', 'start>call', 'a>call'], contents })).toEqual([]);
  const transitions = [
    { id: 't0', from: 'start', to: 'a' },
    { id: 't1', from: 'a', to: 'call', kind: 'fallback' },
  ];
  expect(find(rule, { steps, process: { transitions }, contents })).toEqual([]);
});

test('a supporting channel that is the primary one again helps nobody', () => {
  expect(find(rule, { steps: [acting(supported('web'))], contents })).toEqual(['sameAsPrimary step:a channel=web (g)']);
});

test('where the customer cannot answer at all, that is told instead', () => {
  const steps = [{ id: 'a', ...via('letter', ['c']) }];
  const infos = [{ id: 'q', direction: 'ask', kind: 'question' }];
  expect(find(rule, { steps, contents: [{ id: 'c', asks: ['q'] }], infos })).toEqual([]);
});

test.each<[string, object, object[]]>([
  ['a step beside it that we start', { initiator: 'organisation' }, [{ from: 'start', to: 'call' }]],
  ['a step beside it in the same kind of channel', via('mail', ['c']), [{ from: 'start', to: 'call' }]],
  ['a step beside it without a channel', { touchpoints: [] }, [{ from: 'start', to: 'call' }]],
  ['a step that follows it', {}, [{ from: 'a', to: 'call' }]],
  ['the fallback of another step', {}, [{ from: 'before', to: 'call', kind: 'fallback' }]],
  ['a fallback for others', {}, [{ from: 'a', to: 'call', kind: 'fallback', targetGroupIds: ['h'] }]],
])('%s is no way out', (_, more, links) => {
  const steps = [
    { id: 'before', role: 'entry', ...via('mail', ['c']) },
    { id: 'start', ...via('mail', ['c']) },
    { ...acting(), appliesTo: ['g'] },
    { id: 'call', role: 'exit', initiator: 'customer', ...via('phone', ['c']), ...more },
  ];
  const transitions = [{ from: 'before', to: 'start' }, { from: 'start', to: 'a' }, ...links].map((link, index) => ({
    id: `t${index}`,
    ...link,
  }));
  expect(find(rule, { groups: ['g', 'h'], steps, process: { transitions }, contents })).toContain(
    'none step:a channel=web (g)',
  );
});

test('a fallback for this group is a way out', () => {
  const steps = [acting({ role: 'entry' }), { id: 'call', role: 'exit', ...via('phone', ['c']) }];
  const transitions = [{ id: 't', from: 'a', to: 'call', kind: 'fallback', targetGroupIds: ['g'] }];
  expect(find(rule, { steps, process: { transitions }, contents })).toEqual([]);
});

test('it names the channel and who is left alone', () => {
  expect(say(rule, { steps: [acting()], contents })).toEqual([
    'Lukt Website niet bij “a”? Dan is er geen ander kanaal voor g.',
  ]);
});
