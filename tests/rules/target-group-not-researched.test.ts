import { expect, test } from 'vitest';
import { find } from './find.ts';

const rule = 'target-group-not-researched';

const steps = [{ id: 'a' }];
const group = (research: object[], preferences: object[] = []): object => ({
  steps,
  groups: [{ id: 'g', research, preferences }],
});
const interview = (date: string): object => ({ method: 'interview', date });
const byGeneration = { channelId: 'web', level: 'preferred', basis: 'generation' };
const spoken = (shorthand: object): string[] => find(rule, shorthand as Parameters<typeof find>[1]);

test.each([
  ['none', group([])],
  ['onlyAssumption', group([{ method: 'assumption', date: '2026-01-01' }])],
  ['generationOnly', group([interview('2026-01-01')], [byGeneration])],
  ['stale', group([interview('2023-11-21'), interview('2022-01-01')])],
])('%s', (messageId, shorthand) => {
  expect(spoken(shorthand)).toEqual([`${messageId} targetGroup:g`]);
});

test('research of 36 months ago is not too old; a group in no process is silent', () => {
  expect(spoken(group([interview('2023-11-22')], [{ ...byGeneration, basis: 'interviews' }]))).toEqual([]);
  expect(spoken({ ...group([]), process: { targetGroupIds: [] } })).toEqual([]);
});
