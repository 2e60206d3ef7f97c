import { expect, test } from 'vitest';
import { namesIn } from '#core/analysis/names.ts';
import { smallWorkspace } from '#core/analysis/rules/examples/small-workspace.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import { find } from './find.ts';

const rule = 'branch-incomplete';

const steps = [
  { id: 'a', role: 'entry' },
  { id: 'b', role: 'exit' },
  { id: 'c', role: 'exit' },
];
const ways = (b: object, c: object): Record<string, unknown> => ({
  transitions: [
    { id: 't1', from: 'a', to: 'b', ...b },
    { id: 't2', from: 'a', to: 'c', ...c },
  ],
});

test('two ways without a condition, and shares that are more than all', () => {
  expect(find(rule, { steps, process: ways({ probability: 0.8 }, { probability: 0.3 }) })).toEqual([
    'noCondition step:a',
    'probabilitySum step:a',
  ]);
});

test.each([
  [
    'conditions and shares of 100%',
    ways({ condition: 'toegekend', probability: 0.7 }, { condition: 'afgewezen', probability: 0.3 }),
  ],
  ['one way for the rest', ways({ condition: 'toegekend' }, {})],
  ['a share that is not known', ways({ condition: 'ja', probability: 0.8 }, { condition: 'nee' })],
  ['a way for one group only', ways({}, { targetGroupIds: ['g'] })],
])('%s is silent', (_, process) => {
  expect(find(rule, { steps, process: process })).toEqual([]);
});

test('as long as one share is not known, the others are not added up', () => {
  const transitions = [0.8, 0.4, undefined].map((probability, index) => ({
    id: `t${index}`,
    from: 'a',
    to: ['b', 'c', 'd'][index],
    condition: 'x',
    ...(probability === undefined ? {} : { probability }),
  }));
  expect(find(rule, { steps: [...steps, { id: 'd', role: 'exit' }], process: { transitions } })).toEqual([]);
});

test('a parallel split needs no condition', () => {
  const parallel = steps.map((step) => (step.id === 'a' ? { ...step, split: 'all' } : step));
  expect(find(rule, { steps: parallel, process: ways({}, {}) })).toEqual([]);
});

test('ways for some groups only count: no warning when every group comes to 100%', () => {
  const shared = (forOthers: string[]): Record<string, unknown> => ({
    transitions: [
      { id: 't1', from: 'a', to: 'b', condition: 'x', probability: 0.5 },
      { id: 't2', from: 'a', to: 'c', condition: 'y', probability: 0.3 },
      { id: 't3', from: 'a', to: 'd', condition: 'z', probability: 0.2, targetGroupIds: ['g'] },
      { id: 't4', from: 'a', to: 'e', condition: 'z', probability: 0.2, targetGroupIds: forOthers },
    ],
  });
  const more = [...steps, { id: 'd', role: 'exit' }, { id: 'e', role: 'exit' }];
  expect(find(rule, { steps: more, groups: ['g', 'h'], process: shared(['h']) })).toEqual([]);
  expect(find(rule, { steps: more, groups: ['g', 'h'], process: shared([]) })).toEqual(['probabilitySum step:a']);
});

test('shares may be a hundredth off, one way alone has none to compare with', () => {
  const shares = (one: number, other: number): Record<string, unknown> =>
    ways({ condition: 'x', probability: one }, { condition: 'y', probability: other });
  expect(find(rule, { steps, process: shares(0.667, 0.328) })).toEqual([]);
  expect(find(rule, { steps, process: shares(0.667, 0.322) })).toEqual(['probabilitySum step:a']);
  expect(find(rule, { steps, process: shares(0.33, 0.66) })).toEqual([]);
  expect(find(rule, { steps, process: shares(0.51, 0.5) })).toEqual([]);
  expect(find(rule, { steps, process: shares(0.51, 0.51) })).toEqual(['probabilitySum step:a']);
  const alone = { transitions: [{ id: 't1', from: 'a', to: 'b', probability: 0.5 }] };
  expect(find(rule, { steps: steps.slice(0, 2), process: alone })).toEqual([]);
});

test('a way for some groups without a share takes the rest, if there is a rest', () => {
  const withRest = (one: number, other: number): Record<string, unknown> => ({
    transitions: [
      { id: 't1', from: 'a', to: 'b', condition: 'x', probability: one },
      { id: 't2', from: 'a', to: 'c', condition: 'y', probability: other },
      { id: 't3', from: 'a', to: 'd', condition: 'z', targetGroupIds: ['g'] },
    ],
  });
  const more = [...steps, { id: 'd', role: 'exit' }];
  expect(find(rule, { steps: more, process: withRest(0.5, 0.3) })).toEqual([]);
  const { transitions } = withRest(0.5, 0.3) as { transitions: object[] };
  const full = [...transitions, { id: 't4', from: 'a', to: 'd', probability: 0.2, targetGroupIds: ['g'] }];
  expect(find(rule, { steps: more, process: { transitions: full } })).toEqual([]);
  expect(find(rule, { steps: more, process: withRest(0.8, 0.3) })).toEqual(['probabilitySum step:a']);
  expect(find(rule, { steps: more, groups: ['g', 'h'], process: withRest(0.5, 0.3) })).toEqual([
    'probabilitySum step:a',
  ]);
});

test('says which ways it is about, and what they add up to', () => {
  const workspace = smallWorkspace({
    steps: [...steps, { id: 'd', role: 'exit' }],
    process: {
      transitions: [
        { id: 't1', from: 'a', to: 'b', condition: '  ', probability: 0.8 },
        { id: 't2', from: 'a', to: 'c', probability: 0.3 },
        { id: 't3', from: 'a', to: 'd', condition: 'z', probability: 0.1 },
      ],
    },
  });
  const found = runAnalysis(workspace, { asOf: '2026-11-22' }).findings.filter(({ ruleId }) => ruleId === rule);
  expect(found.map(({ explains, data }) => ({ explains, data }))).toEqual([
    { explains: { transitions: ['t1', 't2'] }, data: { n: 2 } },
    { explains: { transitions: ['t1', 't2', 't3'] }, data: { sum: 1.2 } },
  ]);
  expect(found.map((finding) => wordFinding(finding, namesIn(workspace, 'en')))).toEqual([
    '2 ways out of “a” have no condition. When does the customer take which?',
    'The shares after “a” add up to 120%, not 100%.',
  ]);
});

test('groups that do not come here, and ways out of other steps or to parked ones, do not matter', () => {
  const more = [
    { id: 'start', role: 'entry' },
    { id: 'a' },
    { id: 'b', role: 'exit' },
    { id: 'c', role: 'exit' },
    { id: 'd', role: 'exit' },
    { id: 'aside', phaseId: 'aside' },
  ];
  const process = (share: number): Record<string, unknown> => ({
    transitions: [
      { id: 't0', from: 'start', to: 'a', targetGroupIds: ['g'] },
      { id: 't5', from: 'start', to: 'd', targetGroupIds: ['h'] },
      { id: 't1', from: 'a', to: 'b', condition: 'x', probability: 0.5 },
      { id: 't2', from: 'a', to: 'c', condition: 'y', probability: 0.3 },
      { id: 't3', from: 'a', to: 'd', condition: 'z', probability: share, targetGroupIds: ['g'] },
      { id: 't4', from: 'a', to: 'aside', condition: 'z', probability: 0.1 },
    ],
  });
  expect(find(rule, { steps: more, groups: ['g', 'h'], process: process(0.2) })).toEqual([]);
  expect(find(rule, { steps: more, groups: ['g', 'h'], process: process(0.1) })).toEqual(['probabilitySum step:a']);
});

test('without groups only the ways for everyone count', () => {
  const right = ways({ condition: 'x', probability: 0.7 }, { probability: 0.3 });
  expect(find(rule, { steps, groups: [], process: right })).toEqual([]);
  expect(
    find(rule, { steps, groups: [], process: ways({ condition: 'x', probability: 0.8 }, { probability: 0.3 }) }),
  ).toEqual(['probabilitySum step:a']);
});
