import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
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

test('times of steps that follow each other add up, and a loop is gone through once', () => {
  const loop = (days: number): string[] => {
    const takes = { max: { value: days, unit: 'workday' } };
    return find(rule, {
      steps: [promising, work('b', takes), work('c', takes), end],
      contents,
      links: ['a>b', 'b>c', 'c>b', 'c>z'],
    });
  };
  expect(loop(2)).toEqual(['tooShort step:a (g)']);
  expect(loop(1)).toEqual([]);
});

test('steps that two ways lead to count on both', () => {
  const day = { max: { value: 1, unit: 'workday' } };
  const steps = [promising, work('b', day), work('c', { max: { value: 2, unit: 'workday' } }), work('x', day)];
  const links = ['a>b', 'a>c', 'b>x', 'c>x', 'x>y', 'y>z'];
  expect(find(rule, { steps: [...steps, work('y', day), end], contents, links })).toEqual(['tooShort step:a (g)']);
});

test.each([
  ['a wait', { kind: 'wait', takes: { norm: { value: 5, unit: 'workday' } } }],
  ['work of which only the norm is known', { takes: { norm: { value: 5, unit: 'workday' } } }],
  ['work of which only the longest time is known', { takes: { max: { value: 5, unit: 'workday' } } }],
])('%s counts, whichever time is asked for', (_, more) => {
  for (const use of ['max', 'norm']) {
    const workspace = { analysis: { extends: ['recommended'], rules: { [rule]: ['error', { use }] } } };
    expect(find(rule, { steps: [promising, { ...work('b', {}), ...more }, end], contents, workspace })).toEqual([
      'tooShort step:a (g)',
    ]);
  }
});

test('a step that is not for this group takes none of its time, and does not end it', () => {
  const five = { max: { value: 5, unit: 'workday' } };
  const others = { id: 'y', ...via('mail', ['c']), appliesTo: ['h'] };
  const groups = ['g', 'h'];
  expect(find(rule, { groups, steps: [promising, others, work('b', five), end], contents })).toEqual([
    'tooShort step:a (g)',
  ]);
  expect(find(rule, { groups, steps: [promising, { ...work('b', five), appliesTo: ['h'] }, end], contents })).toEqual([
    'tooShort step:a (h)',
  ]);
});

test('a promise holds without a channel of its own too', () => {
  const promise = { id: 'a', kind: 'customer', expectNext: promising.expectNext };
  const five = { max: { value: 5, unit: 'workday' } };
  expect(find(rule, { steps: [promise, work('b', five), end], contents })).toEqual(['tooShort step:a (g)']);
});

test('sixty steps are followed, also from nearer by when a longer way ended there', () => {
  const ids = Array.from({ length: 80 }, (_, index) => `w${String(index + 1).padStart(2, '0')}`);
  const chain = (promised: number, lastHours: number, count: number, extra: string[] = []): string[] => {
    const takes = (hours: number): object => ({ max: { value: hours, unit: 'hour' } });
    const works = ids.slice(0, count).map((id, index) => work(id, takes(index === count - 1 ? lastHours : 1)));
    const promise = { ...promising, expectNext: { text: 'x', within: { value: promised, unit: 'hour' } } };
    const followed = ['a', ...works.map(({ id }) => id), 'z'];
    const links = followed.slice(1).map((id, index) => `${followed[index]}>${id}`);
    return find(rule, { steps: [promise, ...works, end], contents, links: [...links, ...extra] });
  };
  expect(chain(59, 1, 60)).toEqual(['tooShort step:a (g)']);
  expect(chain(60, 1, 61)).toEqual([]);
  expect(chain(149, 100, 80)).toEqual([]);
  expect(chain(149, 100, 80, ['a>w30'])).toEqual(['tooShort step:a (g)']);
});

test.each([
  ['both in workdays', { value: 3, unit: 'workday' }, { value: 5, unit: 'workday' }, '3 werkdagen', '5 werkdagen'],
  ['weeks as workdays', { value: 1, unit: 'week' }, { value: 6, unit: 'workday' }, '5 werkdagen', '6 werkdagen'],
  ['days', { value: 1, unit: 'week' }, { value: 8, unit: 'day' }, '7 dagen', '8 dagen'],
  ['hours', { value: 1, unit: 'day' }, { value: 30, unit: 'hour' }, '24 uur', '30 uur'],
  ['minutes', { value: 1, unit: 'hour' }, { value: 90, unit: 'minute' }, '60 minuten', '90 minuten'],
  ['else hours in tenths', { value: 1, unit: 'hour' }, { value: 1.26, unit: 'hour' }, '1 uur', '1,3 uur'],
])('times are said in one unit: %s', (_, within, takes, promised, needed) => {
  const promise = { ...promising, expectNext: { text: 'x', within } };
  expect(say(rule, { steps: [promise, work('b', { max: takes }), end], contents })).toEqual([
    `Bij “a” beloven we ${promised}. De stappen daarna kunnen ${needed} duren.`,
  ]);
});

test('kept, or times not known, is silent; work after the next contact does not count', () => {
  const five = { max: { value: 5, unit: 'workday' } };
  expect(find(rule, { steps: [promising, work('b', { max: { value: 3, unit: 'workday' } }), end], contents })).toEqual(
    [],
  );
  expect(find(rule, { steps: [promising, work('b', {}), { id: 'c', kind: 'internal' }, end], contents })).toEqual([]);
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

test.each(['x', 'y'])('work that is cut off on one path counts in full on another (behind %s)', (last) => {
  const day = { max: { value: 1, unit: 'workday' } };
  const steps = [promising, work('x', day), work('y', day), work('late', { max: { value: 2, unit: 'workday' } }), end];
  const links = ['a>x', 'a>y', 'y>x', 'x>y', `${last}>late`, 'late>z'];
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
