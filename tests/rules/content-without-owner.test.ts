import { expect, test } from 'vitest';
import { find } from './find.ts';

const rule = 'content-without-owner';

test('content without an owner is found; with one, or retired, it is silent', () => {
  const contents = [{ id: 'c' }, { id: 'd', ownerId: 'karim' }, { id: 'e', status: 'retired' }];
  expect(find(rule, { steps: [], contents })).toEqual(['none content:c']);
});
