import { expect, test } from 'vitest';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';
import { smallWorkspace, via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

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
  const shorthand = { steps, infos: ['i'], contents: [{ id: 'c' }] };
  expect(find(rule, shorthand)).toEqual([]);
  const gaps = findingsOf('touchpoint-without-content', smallWorkspace(shorthand));
  expect(gaps.map(({ anchor, consequences }) => [anchor.id, consequences])).toEqual([
    ['start', expect.arrayContaining([{ ruleId: rule, stepId: 'a', infoId: 'i' }])],
  ]);
});

test('what is told all the same is no consequence of a gap', () => {
  const steps = [
    { id: 'start', expectNext: { text: 'x', infoIds: ['i'] }, ...via('mail', []) },
    { ...tasked({ infoIds: ['i'] })[0], id: 'a', ...via('mail', ['told']) },
  ];
  const contents = [{ id: 'told', tells: ['i'] }];
  const gaps = findingsOf('touchpoint-without-content', smallWorkspace({ steps, infos: ['i'], contents }));
  expect(gaps.flatMap(({ consequences = [] }) => consequences).filter(({ ruleId }) => ruleId === rule)).toEqual([]);
});

test('what is still untold with the gap filled is no consequence of it, but a finding', () => {
  const steps = [{ id: 'start', ...via('mail', []) }, ...tasked({ infoIds: ['i'] })];
  expect(find(rule, { steps, infos: ['i'], contents: [{ id: 'c' }] })).toEqual(['notTold step:a (g)']);
});

test('a task at a step of the customer himself, where nothing is told', () => {
  const himself = { id: 'b', kind: 'customer', weExpect: { text: 'Vul de lijst in' } };
  expect(find(rule, { steps: [{ id: 'a', ...via('mail', ['c']) }, himself], contents: [{ id: 'c' }] })).toEqual([
    'notLinked step:b (g)',
  ]);
});

test.each([
  ['duration', []],
  ['date', []],
  ['time', ['deadlineNotTold step:a (g)']],
  ['text', ['deadlineNotTold step:a (g)']],
])('a fact that is a %s says a deadline or not', (type, found) => {
  const infos = [{ id: 'i', facts: [{ key: 't', label: 't', type, value: '3' }] }];
  const contents = [{ id: 'c', tells: ['i'] }];
  expect(find(rule, { steps: tasked({ infoIds: ['i'], deadline }), infos, contents })).toEqual(found);
  expect(find(rule, { steps: tasked({ infoIds: ['i'] }), infos, contents })).toEqual([]);
});

test('it says what, to whom, and on which path', () => {
  const untold = (steps: Loose[], links: string[]): string[] =>
    say(rule, {
      groups: [{ id: 'g', name: 'Werknemers' }],
      steps,
      links,
      infos: ['i'],
      contents: [{ id: 'c' }, { id: 'told', tells: ['i'] }],
    });
  const [task = { id: 'a' }] = tasked({ infoIds: ['i'] });
  const start = { id: 'start', role: 'entry', ...via('mail', ['c']) };
  expect(untold([start, { ...task, role: 'exit' }], ['start>a'])).toEqual([
    'Niemand vertelt Werknemers wat ze moeten doen: “Vul de lijst in”.',
  ]);
  const steps = [start, { id: 'site', ...via('web', ['told']) }, { id: 'call', ...via('phone', ['c']) }];
  const links = ['start>site', 'start>call', 'site>a', 'call>a'];
  expect(untold([...steps, { ...task, role: 'exit' }], links)).toEqual([
    'Niemand vertelt Werknemers op het pad via “call” wat ze moeten doen: “Vul de lijst in”.',
  ]);
});

test('a task that points at information that is gone is not told, and nor is its deadline', () => {
  expect(find(rule, { steps: tasked({ infoIds: ['gone'], deadline }), contents: [{ id: 'c' }] })).toEqual([
    'deadlineNotTold step:a (g)',
    'notTold step:a (g)',
  ]);
});
