import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'promise-not-kept';

const promising = { id: 'a', ...via('mail', ['c']), expectNext: { text: 'x', within: { value: 3, unit: 'workday' } } };
const work = (id: string, takes: object): Loose => ({ id, kind: 'internal', takes });
const end = { id: 'z', ...via('mail', ['c']) };
const contents = [{ id: 'c' }];

test('the work after it may take longer', () => {
  const steps = [
    promising,
    work('b', { norm: { value: 2, unit: 'workday' }, max: { value: 5, unit: 'workday' } }),
    end,
  ];
  expect(find(rule, { steps, contents })).toEqual(['tooShort step:a (g)']);
  const byNorm = { analysis: { extends: ['recommended'], rules: { [rule]: ['error', { use: 'norm' }] } } };
  expect(find(rule, { steps, contents, workspace: byNorm })).toEqual([]);
});

test('times of steps that follow each other add up, and a loop is cut', () => {
  const two = { max: { value: 2, unit: 'workday' } };
  const steps = [promising, work('b', two), work('c', two), end];
  expect(find(rule, { steps, contents, links: ['a>b', 'b>c', 'c>b', 'c>z'] })).toEqual(['tooShort step:a (g)']);
});

test('kept, or times not known, is silent; work after the next contact does not count', () => {
  const five = { max: { value: 5, unit: 'workday' } };
  expect(find(rule, { steps: [promising, work('b', { max: { value: 3, unit: 'workday' } }), end], contents })).toEqual(
    [],
  );
  expect(find(rule, { steps: [promising, work('b', {}), end], contents })).toEqual([]);
  expect(
    find(rule, { steps: [promising, { id: 'y', ...via('mail', ['c']) }, work('b', five), end], contents }),
  ).toEqual([]);
});

test('15 workdays are kept within 3 weeks, whatever the decimals do', () => {
  const days = (value: number): object => ({ max: { value, unit: 'workday' } });
  const promise = { ...promising, expectNext: { text: 'x', within: { value: 3, unit: 'week' } } };
  const parts = [3, 3, 3, 6].map((value, index) => work(`w${index}`, days(value)));
  expect(find(rule, { steps: [promise, ...parts, end], contents })).toEqual([]);
  const longer = [3, 3, 3, 7].map((value, index) => work(`w${index}`, days(value)));
  expect(find(rule, { steps: [promise, ...longer, end], contents })).toEqual(['tooShort step:a (g)']);
});

test('work that is cut off on one path counts in full on another', () => {
  const day = { max: { value: 1, unit: 'workday' } };
  const steps = [promising, work('x', day), work('y', day), work('late', { max: { value: 2, unit: 'workday' } }), end];
  const links = ['a>y', 'a>x', 'y>x', 'x>y', 'y>late', 'late>z'];
  expect(find(rule, { steps, contents, links })).toEqual(['tooShort step:a (g)']);
});

test('backstage loops within loops end', () => {
  const ids = Array.from({ length: 24 }, (_, index) => `w${index}`);
  const steps = [promising, ...ids.map((id) => work(id, { max: { value: 1, unit: 'workday' } })), end];
  const links = ['a>w0', 'w0>z', ...ids.flatMap((from) => ids.map((to) => `${from}>${to}`))];
  expect(find(rule, { steps, contents, links })).toEqual(['tooShort step:a (g)']);
});

test('what the customer does himself does not end our time, and takes none of it', () => {
  const two = { max: { value: 2, unit: 'workday' } };
  const himself = { id: 'c', kind: 'customer', takes: { max: { value: 9, unit: 'workday' } } };
  expect(find(rule, { steps: [promising, work('b', two), himself, work('d', two), end], contents })).toEqual([
    'tooShort step:a (g)',
  ]);
  expect(find(rule, { steps: [promising, work('b', two), himself, end], contents })).toEqual([]);
});
