import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';

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
