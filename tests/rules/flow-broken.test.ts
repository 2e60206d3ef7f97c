import { expect, test } from 'vitest';
import { find } from './find.ts';

const step = (id: string, more: object = {}) => ({ id, ...more });

test('a process that runs from start to end is silent', () => {
  expect(find('flow-broken', { steps: [step('a'), step('b'), step('c')] })).toEqual([]);
});

test('a process without steps has no start and no end, and that is all there is to say of its groups', () => {
  expect(find('flow-broken', { steps: [] })).toEqual(['noEntry process:p', 'noExit process:p']);
  expect(find('target-group-uncovered', { steps: [] })).toEqual([]);
});

test('without a start only that is said, not that every step is unreachable', () => {
  expect(find('flow-broken', { steps: [step('a'), step('b', { role: 'exit' })] })).toEqual(['noEntry process:p']);
});

test('without an end', () => {
  expect(find('flow-broken', { steps: [step('a', { role: 'entry' }), step('b')] })).toEqual(['noExit process:p']);
});

test('a step to which nothing leads is unreachable, unless it is parked', () => {
  const steps = [step('a', { role: 'entry exit' }), step('loose')];
  expect(find('flow-broken', { steps, links: [] })).toEqual(['unreachable step:loose']);
  expect(
    find('flow-broken', { steps: [steps[0] ?? step('a'), step('loose', { phaseId: 'aside' })], links: [] }),
  ).toEqual([]);
});

test('a rejection without a next step is a dead end; marked as an end it is silent', () => {
  const links = ['a>ok', 'a>lead', 'lead>no'];
  const steps = [step('a', { role: 'entry' }), step('ok', { role: 'exit' }), step('lead')];
  expect(find('flow-broken', { steps: [...steps, step('no')], links })).toEqual(['deadEnd step:no']);
  expect(find('flow-broken', { steps: [...steps, step('no', { role: 'exit', outcome: 'rejected' })], links })).toEqual(
    [],
  );
});

test('a loop without a way out is one dead end, not one for each step', () => {
  const steps = [step('a', { role: 'entry' }), step('end', { role: 'exit' }), step('x'), step('y')];
  expect(find('flow-broken', { steps, links: ['a>end', 'a>x', 'x>y', 'y>x'] })).toEqual(['deadEnd step:x']);
});

test('a group for which the way to the end is closed', () => {
  const transitions = [
    { id: 't1', from: 'a', to: 'b' },
    { id: 't2', from: 'b', to: 'c', targetGroupIds: ['one'] },
  ];
  const steps = [step('a'), step('b'), step('c')];
  expect(find('flow-broken', { steps, groups: ['one', 'two'], process: { transitions } })).toEqual([
    'groupCannotFinish process:p group=two (two)',
  ]);
});
