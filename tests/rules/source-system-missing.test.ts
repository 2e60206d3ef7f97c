import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'source-system-missing';
const infos = [{ id: 'i', fieldIds: ['name'] }];

test('customer data are used and no system is named', () => {
  const steps = [{ id: 'a', ...via('mail', ['c'], { noSystem: false }) }];
  expect(find(rule, { steps, infos, contents: [{ id: 'c', tells: ['i'] }] })).toEqual([
    'dataUsed step:a channel=mail (g)',
  ]);
});

test('without customer data it is only a hint', () => {
  const steps = [{ id: 'a', ...via('mail', ['c'], { noSystem: false }) }];
  expect(find(rule, { steps, contents: [{ id: 'c' }] })).toEqual(['notNamed step:a channel=mail (g)']);
});

test.each([
  ['a system', { noSystem: false, systemIds: ['crm'] }],
  ['none needed', { noSystem: true }],
])('%s is an answer', (_, use) => {
  const steps = [{ id: 'a', ...via('mail', ['c'], use) }];
  expect(find(rule, { steps, infos, contents: [{ id: 'c', tells: ['i'] }], systems: [{ id: 'crm' }] })).toEqual([]);
});
