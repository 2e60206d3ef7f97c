import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'live-with-unfinished-content';

const steps = [{ id: 'a', ...via('mail', ['c']) }];
const live = { lifecycle: 'live' };

test.each(['idea', 'draft', 'review', 'retired'])('live with content that is %s', (status) => {
  expect(find(rule, { steps, contents: [{ id: 'c', status }], process: live })).toEqual([
    'unfinished content:c process=p',
  ]);
});

test.each(['approved', 'published'])('live with content that is %s is silent', (status) => {
  expect(find(rule, { steps, contents: [{ id: 'c', status }], process: live })).toEqual([]);
});

test('a design may use drafts, and a parked step does not count', () => {
  expect(find(rule, { steps, contents: [{ id: 'c', status: 'draft' }] })).toEqual([]);
  const parked = [
    { id: 'b', role: 'entry exit' },
    { ...steps[0], id: 'a', phaseId: 'aside' },
  ];
  expect(find(rule, { steps: parked, contents: [{ id: 'c', status: 'draft' }], process: live })).toEqual([]);
});
