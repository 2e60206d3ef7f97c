import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via } from '#core/analysis/rules/examples/small-workspace.ts';

test('a contact without channel is found once, with its groups together', () => {
  const steps = [{ id: 'a', ...via('mail') }, { id: 'b' }];
  expect(find('step-without-channel', { steps, groups: ['one', 'two'] })).toEqual(['noPrimary step:b (one two)']);
});

test('only for the group without a touchpoint', () => {
  const steps = [
    { id: 'a', touchpoints: [{ targetGroupIds: ['one'], primary: { channelId: 'mail', contentIds: [] } }] },
    { id: 'b', ...via('mail') },
  ];
  expect(find('step-without-channel', { steps, groups: ['one', 'two'] })).toEqual(['noPrimary step:a (two)']);
});

test.each([
  [
    'deliberately empty',
    { id: 'a', touchpoints: [{ targetGroupIds: 'all', skip: { reason: 'hoort het mondeling' } }] },
  ],
  ['backstage', { id: 'a', kind: 'internal' }],
  ['for another group', { id: 'a', appliesTo: [] }],
  ['parked', { id: 'a', phaseId: 'aside' }],
])('a step that is %s wants no channel', (_, step) => {
  expect(find('step-without-channel', { steps: [step] })).toEqual([]);
});
