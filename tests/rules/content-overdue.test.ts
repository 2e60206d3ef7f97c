import { expect, test } from 'vitest';
import { find } from './find.ts';
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
