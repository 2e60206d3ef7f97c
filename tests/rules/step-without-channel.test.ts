import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
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

test('it says for whom, and what they miss further on because of it, each thing once', () => {
  const steps = [
    { id: 'a', expectNext: { text: 'x', infoIds: ['i', 'j'] } },
    { id: 'b', ...via('mail', ['c']), needs: [{ infoId: 'i' }] },
    { id: 'd', ...via('mail', ['c']), needs: [{ infoId: 'i' }, { infoId: 'j' }] },
  ];
  const shorthand = { infos: ['i', 'j'], contents: [{ id: 'c' }] };
  expect(say('step-without-channel', { ...shorthand, steps })).toEqual([
    '“a” heeft geen kanaal voor g. Daardoor ontbreekt ook: i en j.',
  ]);
  expect(
    say('step-without-channel', { ...shorthand, steps: [{ id: 'a' }, { id: 'b', ...via('mail', ['c']) }] }),
  ).toEqual(['“a” heeft geen kanaal voor g.']);
});
