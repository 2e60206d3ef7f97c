import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'no-non-digital-alternative';

const low = [{ id: 'g', digitalSkills: 'low' }];
const contents = [{ id: 'c' }];
const acting = (more: object = {}): Loose[] => [{ id: 'a', initiator: 'customer', ...via('web', ['c']), ...more }];
const supported = (channelId: string): object => ({
  touchpoints: [
    {
      targetGroupIds: 'all',
      primary: { channelId: 'web', contentIds: ['c'] },
      supporting: [{ channelId, contentIds: ['c'] }],
    },
  ],
});

test('who struggles online can do it online only, with another online channel too', () => {
  expect(find(rule, { steps: acting(), groups: low, contents })).toEqual(['none step:a (g)']);
  expect(find(rule, { steps: acting(supported('mail')), groups: low, contents })).toEqual(['none step:a (g)']);
});

test('help by phone, news without a task, and a group at ease online are silent', () => {
  expect(find(rule, { steps: acting(supported('phone')), groups: low, contents })).toEqual([]);
  expect(find(rule, { steps: acting({ initiator: 'organisation' }), groups: low, contents })).toEqual([]);
  expect(find(rule, { steps: acting(), contents })).toEqual([]);
});

test('for public bodies it counts for every group', () => {
  const workspace = { analysis: { extends: ['government'] } };
  expect(find(rule, { steps: acting(), contents, workspace })).toEqual(['none step:a (g)']);
});

test('said here, the same trouble is not said as a missing supporting channel; switched off, it is', () => {
  expect(find('no-supporting-channel', { steps: acting(), groups: low, contents })).toEqual([]);
  const workspace = { analysis: { extends: ['recommended'], rules: { [rule]: 'off' } } };
  expect(find('no-supporting-channel', { steps: acting(), groups: low, contents, workspace })).toHaveLength(1);
});
