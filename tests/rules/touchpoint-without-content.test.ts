import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
import { via } from '#core/analysis/rules/examples/small-workspace.ts';

test('a contact without content, also when all its content is retired', () => {
  const steps = [
    { id: 'a', ...via('mail') },
    { id: 'b', ...via('mail', ['old']) },
  ];
  expect(find('touchpoint-without-content', { steps, contents: [{ id: 'old', status: 'retired' }] })).toEqual([
    'noContent step:a channel=mail (g)',
    'noContent step:b channel=mail (g)',
  ]);
});

test('content without a text for this group on this channel', () => {
  const variants = [{ id: 'v', targetGroupIds: ['one'], channelIds: ['mail'], locale: 'nl' }];
  const steps = [{ id: 'a', ...via('mail', ['c']) }];
  expect(
    find('touchpoint-without-content', { steps, groups: ['one', 'two'], contents: [{ id: 'c', variants }] }),
  ).toEqual(['noVariant step:a channel=mail content=c (two)']);
});

test('a supporting channel with nothing to go by is a hint', () => {
  const touchpoints = [
    {
      targetGroupIds: 'all',
      primary: { channelId: 'mail', contentIds: ['c'], noSystem: true },
      supporting: [{ channelId: 'phone', contentIds: [] }],
    },
  ];
  expect(find('touchpoint-without-content', { steps: [{ id: 'a', touchpoints }], contents: [{ id: 'c' }] })).toEqual([
    'supportingNoContent step:a channel=phone (g)',
  ]);
});

test('a contact with a text for every group is silent, and so is one without a channel', () => {
  const steps = [{ id: 'a', ...via('mail', ['c']) }, { id: 'b' }];
  expect(find('touchpoint-without-content', { steps, contents: [{ id: 'c' }] })).toEqual([]);
});

test('a supporting channel whose content is all retired has nothing to go by either', () => {
  const primary = { channelId: 'mail', contentIds: ['c'], noSystem: true };
  const touchpoints = [{ targetGroupIds: 'all', primary, supporting: [{ channelId: 'phone', contentIds: ['old'] }] }];
  const contents = [{ id: 'c' }, { id: 'old', status: 'retired' }];
  expect(find('touchpoint-without-content', { steps: [{ id: 'a', touchpoints }], contents })).toEqual([
    'supportingNoContent step:a channel=phone (g)',
  ]);
});

test('it names the channel and the content; work of ours with a channel is no contact', () => {
  const variants = [{ id: 'v', targetGroupIds: ['h'], channelIds: ['mail'], locale: 'nl' }];
  const contents = [{ id: 'c', title: 'Uitnodiging', variants }];
  const said = (step: object): string[] =>
    say('touchpoint-without-content', { steps: [{ id: 'a', ...step }], groups: ['g'], contents });
  expect(said(via('mail'))).toEqual(['Wat vertellen we bij “a”? Er is nog geen middel voor g via E-mail.']);
  expect(said(via('mail', ['c']))).toEqual(['Van “Uitnodiging” is er nog geen tekst voor g via E-mail.']);
  expect(said({ ...via('mail'), kind: 'internal' })).toEqual([]);
});
