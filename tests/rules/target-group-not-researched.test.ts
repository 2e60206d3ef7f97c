import { expect, test } from 'vitest';
import { smallWorkspace, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';

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

test.each([
  ['one assumption beside research', [{ method: 'assumption', date: '2026-01-01' }, interview('2026-01-01')], []],
  [
    'one preference by generation beside others',
    [interview('2026-01-01')],
    [byGeneration, { ...byGeneration, basis: 'interviews' }],
  ],
  [
    'the newest is not the last in the list',
    [interview('2022-01-01'), interview('2026-01-01'), interview('2021-01-01')],
    [],
  ],
])('%s is silent', (_, research, preferences) => {
  expect(spoken(group(research, preferences))).toEqual([]);
});

test.each([
  ['2026-05-31', 3, '2026-02-28'],
  ['2026-01-31', 2, '2025-11-30'],
  ['2026-01-15', 1, '2025-12-15'],
  ['2026-12-31', 12, '2025-12-31'],
  ['2024-03-31', 1, '2024-02-29'],
])('on %s, research of %i months ago is of %s', (asOf, maxAgeMonths, date) => {
  const of = (dated: string): number =>
    findingsOf(
      rule,
      smallWorkspace({
        ...(group([interview(dated)]) as Shorthand),
        workspace: { analysis: { extends: ['recommended'], rules: { [rule]: ['hint', { maxAgeMonths }] } } },
      }),
      asOf,
    ).length;
  const dayBefore = new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  expect([of(date), of(dayBefore)]).toEqual([0, 1]);
});

test('it names the group, and the day', () => {
  expect(say(rule, group([]) as Shorthand)).toEqual(['Er is nog geen onderzoek naar g.']);
  expect(say(rule, group([interview('2022-01-02')]) as Shorthand)).toEqual([
    'Het laatste onderzoek naar g is van 2 januari 2022.',
  ]);
});
