import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
import { via } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'measure-target-missed';

const steps = [
  { id: 'a', ...via('web', ['c']) },
  { id: 'b', ...via('mail', ['c']) },
  { id: 'd', ...via('mail', ['c']) },
];
const found = (targets: object[], groups = ['g']): string[] =>
  find(rule, { steps, groups, contents: [{ id: 'c' }], process: { measureTargets: targets } });

test('more than the target, for each group', () => {
  expect(found([{ measure: 'channelSwitches', op: 'max', value: 0 }], ['g', 'h'])).toEqual([
    'missed process:p group=g measure=channelSwitches (g)',
    'missed process:p group=h measure=channelSwitches (h)',
  ]);
});

test('the target itself is enough; what is unknown is silent', () => {
  expect(found([{ measure: 'channelSwitches', op: 'max', value: 1 }])).toEqual([]);
  expect(found([{ measure: 'costPerCase', op: 'max', value: 0 }])).toEqual([]);
  expect(found([{ measure: 'costPerCase', op: 'min', value: 1 }])).toEqual([]);
  expect(found([])).toEqual([]);
});

test('the target of a group of its own counts instead of the one for all', () => {
  const targets = [
    { measure: 'channelSwitches', op: 'max', value: 0 },
    { measure: 'channelSwitches', op: 'max', value: 5, targetGroupId: 'g' },
  ];
  expect(found(targets, ['g', 'h'])).toEqual(['missed process:p group=h measure=channelSwitches (h)']);
});

test('a figure that misses its target by rounding only reaches it', () => {
  const channels = [
    { id: 'web', name: 'web', kind: 'digital', medium: 'website', direction: 'both', costPerContact: 0.1 },
  ];
  const three = ['a', 'b', 'c'].map((id) => ({ id, ...via('web', ['c']) }));
  const measureTargets = [{ measure: 'costPerCase', op: 'max', value: 0.3 }];
  expect(
    find(rule, { steps: three, contents: [{ id: 'c' }], process: { measureTargets }, workspace: { channels } }),
  ).toEqual([]);
});

test('it says the figure and the target as people write them', () => {
  const costs = [
    { id: 'web', name: 'web', kind: 'digital', medium: 'website', direction: 'both', costPerContact: 1.25 },
    { id: 'mail', name: 'mail', kind: 'digital', medium: 'email', direction: 'both', costPerContact: 1 },
  ];
  const shorthand = {
    steps,
    groups: [{ id: 'g', name: 'Werknemers' }],
    contents: [{ id: 'c' }],
    process: { measureTargets: [{ measure: 'costPerCase', op: 'max', value: 2.5 }] },
    workspace: { channels: costs },
  };
  expect(say(rule, shorthand)[0]).toContain('voor Werknemers is 3,25; het doel is 2,5.');
  expect(say(rule, shorthand, 'en')[0]).toContain('for Werknemers is 3.25; the target is 2.5.');
});

test('without targets nothing is missed, and a target of another group is not of this one', () => {
  expect(find(rule, { steps, contents: [{ id: 'c' }] })).toEqual([]);
  const other = [{ measure: 'channelSwitches', op: 'max', value: 0, targetGroupId: 'h' }];
  expect(found(other)).toEqual([]);
});
