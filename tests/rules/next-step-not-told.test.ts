import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
import { via, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'next-step-not-told';
const asks = (expectNext: object | undefined, tells: string[] = []): Shorthand => ({
  steps: [
    { id: 'a', initiator: 'customer', ...via('web', ['c']), ...(expectNext ? { expectNext } : {}) },
    { id: 'work', kind: 'internal' },
    { id: 'b', ...via('mail', ['d']) },
  ],
  infos: ['i'],
  contents: [{ id: 'c', tells }, { id: 'd' }],
});

test('it is our turn and nothing is written about what comes next', () => {
  expect(find(rule, asks(undefined))).toEqual(['nothingDefined step:a (g)']);
});

test('written down, but in no message', () => {
  expect(find(rule, asks({ text: 'U hoort van ons' }))).toEqual(['notLinked step:a (g)']);
  expect(find(rule, asks({ text: 'U hoort van ons', infoIds: ['i'] }))).toEqual(['notTold step:a (g)']);
});

test('told without a time is a hint; with a time it is silent', () => {
  expect(find(rule, asks({ text: 'U hoort van ons', infoIds: ['i'] }, ['i']))).toEqual(['noTime step:a (g)']);
  const within = { value: 1, unit: 'week' };
  expect(find(rule, asks({ text: 'U hoort van ons', infoIds: ['i'], within }, ['i']))).toEqual([]);
});

test('a customer who goes on by himself, or is done, needs no word about what comes next', () => {
  const steps = [
    { id: 'a', initiator: 'customer', ...via('web', ['c']) },
    { id: 'b', initiator: 'customer', ...via('web', ['c']) },
  ];
  expect(find(rule, { steps, contents: [{ id: 'c' }] })).toEqual([]);
});

test('a contact that is skipped on purpose is looked through', () => {
  const skipped = { id: 'b', touchpoints: [{ targetGroupIds: 'all', skip: { reason: 'hoort het mondeling' } }] };
  const then = (initiator: string): Shorthand => ({
    steps: [
      { id: 'a', initiator: 'customer', ...via('web', ['c']) },
      skipped,
      { id: 'd', initiator, ...via('web', ['c']) },
    ],
    contents: [{ id: 'c' }],
  });
  expect(find(rule, then('customer'))).toEqual([]);
  expect(find(rule, then('organisation'))).toEqual(['nothingDefined step:a (g)']);
});

test('a step of another group in between is looked through', () => {
  const steps = [
    { id: 'a', initiator: 'customer', ...via('web', ['c']), appliesTo: ['one'] },
    { id: 'other', initiator: 'customer', ...via('web', ['c']), appliesTo: ['two'] },
    { id: 'b', ...via('mail', ['c']), appliesTo: ['one'] },
  ];
  expect(find(rule, { steps, groups: ['one', 'two'], contents: [{ id: 'c' }] })).toEqual([
    'nothingDefined step:a (one)',
  ]);
});

test('what one group may expect can be set apart', () => {
  const expectNext = { text: '', byGroup: [{ targetGroupIds: ['one'], text: 'U hoort van ons' }] };
  expect(find(rule, { ...asks(expectNext), groups: ['one', 'two'] })).toEqual([
    'notLinked step:a (one)',
    'nothingDefined step:a (two)',
  ]);
});

test('an expectation that names its information needs no words of its own', () => {
  expect(find(rule, asks({ text: '', infoIds: ['i'], within: { value: 1, unit: 'week' } }, ['i']))).toEqual([]);
});

const expected = { text: 'U hoort van ons', infoIds: ['i'], within: { value: 1, unit: 'week' } };

test('it says what is not told, and on which path', () => {
  expect(say(rule, asks(expected))).toEqual([
    'Voor g moet na “a” duidelijk zijn: “U hoort van ons”. “i” wordt niet verteld.',
  ]);
  const steps = [
    { id: 'start', role: 'entry', initiator: 'customer', ...via('web', ['c']) },
    { id: 'site', initiator: 'customer', ...via('web', ['told']) },
    { id: 'call', initiator: 'customer', ...via('phone', ['c']) },
    { id: 'a', initiator: 'customer', ...via('web', ['c']), expectNext: expected },
    { id: 'work', kind: 'internal' },
    { id: 'b', role: 'exit', ...via('mail', ['c']) },
  ];
  const links = ['start>site', 'start>call', 'site>a', 'call>a', 'a>work', 'work>b'];
  const contents = [{ id: 'c' }, { id: 'told', tells: ['i'] }];
  expect(say(rule, { steps, links, infos: ['i'], contents })).toEqual([
    'Voor g moet na “a” duidelijk zijn: “U hoort van ons”. “i” wordt niet verteld op het pad via “call”.',
  ]);
});

test('a contact without a channel yet is left to that finding', () => {
  const {
    steps: [first, ...others],
    ...rest
  } = asks(undefined);
  expect(find(rule, { ...rest, steps: [{ ...first, id: 'a', touchpoints: [] }, ...others] })).toEqual([]);
});

test('what only a gap holds back needs no time to be named', () => {
  const steps = [
    { id: 'gap', initiator: 'customer', expectNext: { ...expected }, ...via('web', []) },
    { id: 'a', initiator: 'customer', ...via('web', ['c']), expectNext: { text: 'x', infoIds: ['i'] } },
    { id: 'b', ...via('mail', ['c']) },
  ];
  expect(find(rule, { steps, infos: ['i'], contents: [{ id: 'c' }] })).toEqual([]);
});
