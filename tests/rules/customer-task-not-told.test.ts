import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'customer-task-not-told';

const tasked = (task: object): Loose[] => [
  { id: 'a', ...via('mail', ['c']), weExpect: { text: 'Vul de lijst in', ...task } },
];
const deadline = { value: 3, unit: 'day' };

test('a task in no message', () => {
  expect(find(rule, { steps: tasked({}), contents: [{ id: 'c' }] })).toEqual(['notLinked step:a (g)']);
});

test('a task that is linked and not told', () => {
  expect(find(rule, { steps: tasked({ infoIds: ['i'] }), infos: ['i'], contents: [{ id: 'c' }] })).toEqual([
    'notTold step:a (g)',
  ]);
});

test('a deadline that no message mentions', () => {
  const contents = [{ id: 'c', tells: ['i'] }];
  expect(find(rule, { steps: tasked({ infoIds: ['i'], deadline }), infos: ['i'], contents })).toEqual([
    'deadlineNotTold step:a (g)',
  ]);
});

test('told, with its deadline, is silent', () => {
  const infos = [{ id: 'i', facts: [{ key: 't', label: 't', type: 'duration', value: 3, unit: 'day' }] }];
  const contents = [{ id: 'c', tells: ['i'] }];
  expect(find(rule, { steps: tasked({ infoIds: ['i'], deadline }), infos, contents })).toEqual([]);
});

test('untold only because of a gap before it is a consequence of that gap', () => {
  const steps = [
    {
      id: 'start',
      expectNext: { text: 'x', infoIds: ['i'] },
      touchpoints: [{ targetGroupIds: 'all', primary: { channelId: 'mail', contentIds: [] } }],
    },
    ...tasked({ infoIds: ['i'] }),
  ];
  expect(find(rule, { steps, infos: ['i'], contents: [{ id: 'c' }] })).toEqual([]);
});
