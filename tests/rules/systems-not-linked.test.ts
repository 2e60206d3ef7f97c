import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'systems-not-linked';
const holds = (role: string) => [{ fieldId: 'name', role }];
const linked = (systemLinks: Shorthand['systemLinks']): Shorthand => ({
  steps: [
    { id: 'a', ...via('web', ['one'], { noSystem: false, systemIds: ['crm'] }) },
    { id: 'b', ...via('web', ['two'], { noSystem: false, systemIds: ['file'] }) },
  ],
  infos: [
    { id: 'q', direction: 'ask', kind: 'question', fieldIds: ['name'] },
    { id: 'i', fieldIds: ['name'] },
  ],
  contents: [
    { id: 'one', asks: ['q'] },
    { id: 'two', tells: ['i'] },
  ],
  systems: [
    { id: 'crm', holds: holds('record') },
    { id: 'file', holds: holds('copy') },
    { id: 'hub', holds: [] },
  ],
  systemLinks: systemLinks ?? [],
});
const link = (id: string, from: string, to: string, more: object = {}) => ({
  id,
  from,
  to,
  fieldIds: 'all',
  mode: 'realtime',
  ...more,
});

test('the same field in two systems that this process uses, without a link', () => {
  expect(find(rule, linked([]))).toEqual(['noLink process:p systemA=crm systemB=file']);
});

test('a link that carries another field, or a separation of other systems, does not help', () => {
  expect(find(rule, linked([link('l', 'crm', 'file', { fieldIds: ['birth'] })]))).toHaveLength(1);
  expect(find(rule, linked([link('l', 'crm', 'hub', { mode: 'separate-by-design', reason: 'x' })]))).toHaveLength(1);
});

test.each([
  ['a link', [link('l', 'crm', 'file')]],
  ['a link the other way', [link('l', 'file', 'crm', { mode: 'manual' })]],
  ['a way through a third system', [link('l1', 'crm', 'hub'), link('l2', 'hub', 'file')]],
  ['a separation on purpose', [link('l', 'file', 'crm', { mode: 'separate-by-design', reason: 'beroepsgeheim' })]],
])('%s keeps them equal', (_, systemLinks) => {
  expect(find(rule, linked(systemLinks))).toEqual([]);
});
