import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'info-missing-on-path';
const branched = (phoneTells: string[]): Shorthand => ({
  steps: [
    { id: 'start', role: 'entry', ...via('mail', ['none']) },
    { id: 'online', ...via('web', ['online']) },
    { id: 'phone', ...via('phone', ['phone']) },
    { id: 'visit', role: 'exit', ...via('phone', ['none']), needs: [{ infoId: 'i' }] },
  ],
  links: ['start>online', 'start>phone', 'online>visit', 'phone>visit'],
  infos: ['i'],
  contents: [{ id: 'none' }, { id: 'online', tells: ['i'] }, { id: 'phone', tells: phoneTells }],
});

test('told online but not by phone: the path by phone misses it', () => {
  expect(find(rule, branched([]))).toEqual(['somePaths step:visit info=i (g)']);
});

test('told on both paths is silent, and so is told on none: that is never told', () => {
  expect(find(rule, branched(['i']))).toEqual([]);
  const none = { ...branched([]), contents: [{ id: 'none' }, { id: 'online' }, { id: 'phone' }] };
  expect(find(rule, none)).toEqual([]);
  expect(find('info-never-told', none)).toEqual(['never step:visit info=i (g)']);
});

test('parallel branches both happen, so one of them telling is enough', () => {
  const { steps, ...rest } = branched([]);
  const parallel = steps.map((step) => ({
    ...step,
    ...(step.id === 'start' ? { split: 'all' } : {}),
    ...(step.id === 'visit' ? { join: 'all' } : {}),
  }));
  expect(find(rule, { ...rest, steps: parallel })).toEqual([]);
});

test('told in a supporting channel only', () => {
  const primary = { channelId: 'mail', contentIds: ['none'], noSystem: true };
  const touchpoints = [{ targetGroupIds: 'all', primary, supporting: [{ channelId: 'phone', contentIds: ['phone'] }] }];
  const steps = [{ id: 'a', touchpoints, needs: [{ infoId: 'i' }] }];
  expect(find(rule, { steps, infos: ['i'], contents: [{ id: 'none' }, { id: 'phone', tells: ['i'] }] })).toEqual([
    'onlySupporting step:a info=i (g)',
  ]);
});

test('a loop back takes nothing away', () => {
  const steps = [
    { id: 'a', role: 'entry', ...via('mail', ['tells']) },
    { id: 'b', role: 'exit', ...via('mail', ['none']), needs: [{ infoId: 'i' }] },
  ];
  expect(
    find(rule, {
      steps,
      links: ['a>b', 'b>b', 'b>a'],
      infos: ['i'],
      contents: [{ id: 'tells', tells: ['i'] }, { id: 'none' }],
    }),
  ).toEqual([]);
});
