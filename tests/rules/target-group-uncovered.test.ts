import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'target-group-uncovered';

const onlyOne = { touchpoints: [{ targetGroupIds: ['one'], primary: { channelId: 'mail', contentIds: ['c'] } }] };

test('a group that no step reaches is one finding, and its cells are silent', () => {
  const shorthand = {
    steps: [
      { id: 'a', ...onlyOne },
      { id: 'b', ...onlyOne },
    ],
    groups: ['one', 'two'],
    contents: [{ id: 'c' }],
  };
  expect(find(rule, shorthand)).toEqual(['nothing process:p group=two (two)']);
  expect(find('step-without-channel', shorthand)).toEqual([]);
});

test('also when every step leaves the group out', () => {
  const steps = [{ id: 'a', ...onlyOne, appliesTo: ['one'] }];
  expect(find(rule, { steps, groups: ['one', 'two'], contents: [{ id: 'c' }] })).toEqual([
    'nothing process:p group=two (two)',
  ]);
});

test('one contact is enough, and a process without steps is silent', () => {
  expect(find(rule, { steps: [{ id: 'a', ...via('mail', ['c']) }, { id: 'b' }], contents: [{ id: 'c' }] })).toEqual([]);
  expect(find(rule, { steps: [] })).toEqual([]);
});
