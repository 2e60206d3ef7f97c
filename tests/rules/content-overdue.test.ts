import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
import type { Loose } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'content-overdue';

const found = (content: object, infos: Loose[] = []): string[] =>
  find(rule, { steps: [], infos, contents: [{ id: 'c', ...content }] });
const changed = (changedOn: string): Loose[] => [{ id: 'i', changedOn }];

test.each([
  ['due', { dueDate: '2026-11-21', status: 'draft' }],
  ['review', { reviewDate: '2026-11-21', status: 'published' }],
])('%s', (messageId, content) => {
  expect(found(content)).toEqual([`${messageId} content:c`]);
});

test.each([
  ['due today', { dueDate: '2026-11-22', status: 'draft' }],
  ['to be checked today', { reviewDate: '2026-11-22', status: 'published' }],
  ['to be checked later', { reviewDate: '2026-12-01', status: 'approved' }],
  ['retired, to be checked', { reviewDate: '2026-11-01', status: 'retired' }],
  ['published, without dates', { status: 'published' }],
  ['ready in time', { dueDate: '2026-11-01', status: 'approved' }],
  ['a draft needs no review', { reviewDate: '2026-11-01', status: 'draft' }],
  ['retired', { dueDate: '2026-11-01', status: 'retired' }],
])('%s is silent', (_, content) => {
  expect(found(content)).toEqual([]);
});

test('what it tells changed after it was edited', () => {
  const page = { tells: ['i'], textChangedOn: '2026-05-01' };
  expect(found(page, changed('2026-10-15'))).toEqual(['olderThanFact content:c']);
  expect(found(page, changed('2026-05-01'))).toEqual([]);
  expect(found({ tells: ['i'] }, changed('2026-10-15'))).toEqual([]);
});

test('what only one of its texts tells counts too, and what is gone has not changed', () => {
  const variants = [{ id: 'v', targetGroupIds: 'all', channelIds: ['mail'], locale: 'nl', tells: ['i'] }];
  const page = { textChangedOn: '2026-05-01', variants };
  expect(found(page, changed('2026-10-15'))).toEqual(['olderThanFact content:c']);
  expect(found(page)).toEqual([]);
  expect(found(page, [{ id: 'i' }])).toEqual([]);
  expect(found({ ...page, status: 'retired' }, changed('2026-10-15'))).toEqual([]);
});

test.each([
  [{ dueDate: '2026-11-02', status: 'draft' }, '2 november 2026'],
  [{ reviewDate: '2026-11-03', status: 'published' }, '3 november 2026'],
  [{ textChangedOn: '2026-05-01', tells: ['i'] }, 'i'],
])('it says when, and what: %j', (content, part) => {
  expect(say(rule, { steps: [], infos: changed('2026-10-15'), contents: [{ id: 'c', ...content }] })).toEqual([
    expect.stringContaining(part),
  ]);
});
