import { expect, test } from 'vitest';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';
import { smallWorkspace, via, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'question-asked-twice';
const twice = (laterAsk: unknown, fieldIds: string[] = ['name']): Shorthand => ({
  steps: [
    { id: 'a', ...via('web', ['one']) },
    { id: 'b', ...via('web', ['two']) },
  ],
  infos: [
    { id: 'q1', direction: 'ask', kind: 'question', fieldIds },
    { id: 'q2', direction: 'ask', kind: 'question', fieldIds },
  ],
  contents: [
    { id: 'one', asks: ['q1'] },
    { id: 'two', asks: [laterAsk] },
  ],
});

test('the same data field asked by another question', () => {
  expect(find(rule, twice('q2'))).toEqual(['acrossSteps step:b (g)']);
});

test('a question that fills no field is compared as itself', () => {
  expect(find(rule, twice('q1', []))).toEqual(['acrossSteps step:b (g)']);
  expect(find(rule, twice('q2', []))).toEqual([]);
});

test.each(['verify', 'prefilled', 'supplement'])('asking again with mode %s is meant', (mode) => {
  expect(find(rule, twice({ infoId: 'q2', mode }))).toEqual([]);
});

test('on branches that exclude each other it is asked once', () => {
  const steps = [
    { id: 'start', role: 'entry', ...via('mail', ['none']) },
    { id: 'left', role: 'exit', ...via('web', ['one']) },
    { id: 'right', role: 'exit', ...via('web', ['two']) },
  ];
  const { infos = [], contents = [] } = twice('q2');
  expect(
    find(rule, { steps, links: ['start>left', 'start>right'], infos, contents: [...contents, { id: 'none' }] }),
  ).toEqual([]);
});

/** Two ways lead to a last question: `left` asks one thing, `right` another, before them `a` asks a third. */
const asking = (asks: Record<'a' | 'left' | 'right' | 'last', string[]>): Shorthand => ({
  steps: ['a', 'left', 'right', 'last'].map((id) => ({ id, ...via('web', [`by-${id}`]) })),
  links: ['a>left', 'a>right', 'left>last', 'right>last'],
  infos: [
    { id: 'q-name', name: 'Hoe heet u?', direction: 'ask', kind: 'question', fieldIds: ['name'] },
    { id: 'q-birth', name: 'Wanneer bent u geboren?', direction: 'ask', kind: 'question', fieldIds: ['birth'] },
    { id: 'q-both', name: 'Wie bent u?', direction: 'ask', kind: 'question', fieldIds: ['name', 'birth'] },
    { id: 'q-why', name: 'reden', direction: 'ask', kind: 'question' },
    { id: 'q-how', name: 'manier', direction: 'ask', kind: 'question' },
  ],
  contents: Object.entries(asks).map(([id, own]) => ({ id: `by-${id}`, asks: own })),
});

test.each([
  ['a field', { a: ['q-name'] }, ['q-name'], 'name. Dat gaven zij al bij “a”'],
  [
    'two fields',
    { a: ['q-name'], left: ['q-birth'], right: ['q-birth'] },
    ['q-both'],
    'name en birth. Dat gaven zij al bij “a”, “left” en “right”',
  ],
  ['on one way only', { left: ['q-name'] }, ['q-name'], 'name. Dat gaven zij al bij “left”, op sommige paden'],
  [
    'one of two on one way only',
    { a: ['q-name'], right: ['q-birth'] },
    ['q-both'],
    'name en birth. Dat gaven zij al bij “a” en “right”, op sommige paden',
  ],
  ['no field', { a: ['q-why'] }, ['q-why'], 'reden. Dat gaven zij al bij “a”'],
  [
    'a field and what fills none',
    { a: ['q-why', 'q-name', 'q-how'] },
    ['q-why', 'q-name'],
    'name en reden. Dat gaven zij al bij “a”',
  ],
  [
    'what fills no field, beside a field that is new',
    { a: ['q-why'] },
    ['q-why', 'q-name'],
    'reden. Dat gaven zij al bij “a”',
  ],
])('it says what is asked again, and where it was given: %s', (_, before, last, said) => {
  const nothing = { a: [], left: [], right: [] };
  expect(say(rule, asking({ ...nothing, ...before, last }))).toEqual([
    `“by-last” bij “last” vraagt g opnieuw om ${said}.`,
  ]);
});

test('a loop back to the same question asks it once', () => {
  const { infos = [], contents = [] } = twice('q2');
  const steps = [{ id: 'a', role: 'entry exit', ...via('web', ['one']) }];
  expect(find(rule, { steps, links: ['a>a'], infos, contents })).toEqual([]);
});

test('only steps before it count as where it was given', () => {
  const { infos = [], contents = [] } = twice('q2');
  const steps = ['a', 'b', 'c'].map((id) => ({ id, ...via('web', ['one']) }));
  const found = findingsOf(rule, smallWorkspace({ steps, infos, contents }));
  expect(found.map(({ anchor, explains }) => [anchor.id, explains['first']])).toEqual([
    ['b', ['a']],
    ['c', ['a', 'b']],
  ]);
});
