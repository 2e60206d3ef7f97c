import { expect, test } from 'vitest';
import { smallWorkspace } from '#core/analysis/rules/examples/small-workspace.ts';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';

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

test('a dead end lists the steps that only lead into it', () => {
  const steps = [
    step('a', { role: 'entry' }),
    step('ok', { role: 'exit' }),
    ...['lead', 'more', 'no'].map((id) => step(id)),
  ];
  const links = ['a>ok', 'a>lead', 'a>more', 'more>lead', 'lead>no'];
  const found = findingsOf('flow-broken', smallWorkspace({ steps, links }));
  expect(found.map(({ anchor, explains }) => [anchor.id, explains['steps']?.toSorted()])).toEqual([
    ['no', ['lead', 'more']],
  ]);
});

test('a loop without a way out is one dead end, not one for each step', () => {
  const steps = [step('a', { role: 'entry' }), step('end', { role: 'exit' }), step('x'), step('y')];
  expect(find('flow-broken', { steps, links: ['a>end', 'a>x', 'x>y', 'y>x'] })).toEqual(['deadEnd step:x']);
  expect(find('flow-broken', { steps, links: ['a>end', 'a>y', 'x>y', 'y>x'] })).toEqual(['deadEnd step:x']);
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

test('a group that reaches one of the ends is silent; one of the starts being closed is enough to look', () => {
  const transitions = [
    { id: 't1', from: 'a', to: 'end', targetGroupIds: ['one'] },
    { id: 't2', from: 'a', to: 'other' },
    { id: 't3', from: 'late', to: 'stuck' },
  ];
  const steps = [
    step('a', { role: 'entry' }),
    step('end', { role: 'exit' }),
    step('other', { role: 'exit' }),
    step('late', { role: 'entry' }),
    step('stuck'),
  ];
  const groups = ['one', 'two'];
  expect(find('flow-broken', { steps, groups, process: { transitions } })).toEqual(['deadEnd step:stuck']);
  const [open] = transitions;
  expect(find('flow-broken', { steps, groups, process: { transitions: [open, ...transitions.slice(2)] } })).toEqual([
    'deadEnd step:stuck',
    'groupCannotFinish process:p group=two (two)',
    'unreachable step:other',
  ]);
});

test('where nobody can reach an end, the dead end says it for every group', () => {
  const steps = [step('a', { role: 'entry' }), step('no'), step('end', { role: 'exit' })];
  expect(find('flow-broken', { steps, links: ['a>no'] })).toEqual(['deadEnd step:no', 'unreachable step:end']);
});

test('it names the step, the process and the group', () => {
  const steps = [
    step('a', { role: 'entry', name: 'Aanvraag' }),
    step('end', { role: 'exit' }),
    step('no', { name: 'Nee' }),
  ];
  const transitions = [
    { id: 't1', from: 'a', to: 'no' },
    { id: 't2', from: 'a', to: 'end', targetGroupIds: ['one'] },
  ];
  const groups = ['one', { id: 'two', name: 'Werkgevers' }];
  expect(say('flow-broken', { steps, groups, process: { name: 'Bijstand', transitions } })).toEqual([
    'Na “Nee” kan de klant niet verder: er is geen volgende stap en het is geen eindpunt.',
    'Voor Werkgevers: het einde van “Bijstand” is niet te bereiken.',
  ]);
});
