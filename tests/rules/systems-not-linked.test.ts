import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
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
  for (const [from, to] of [
    ['crm', 'hub'],
    ['hub', 'crm'],
    ['file', 'hub'],
    ['hub', 'file'],
  ] as const) {
    expect(find(rule, linked([link('l', from, to, { mode: 'separate-by-design', reason: 'x' })]))).toHaveLength(1);
  }
});

test.each([
  ['a link', [link('l', 'crm', 'file')]],
  ['a link the other way', [link('l', 'file', 'crm', { mode: 'manual' })]],
  ['a separation the other way', [link('l', 'crm', 'file', { mode: 'separate-by-design', reason: 'beroepsgeheim' })]],
  ['a way through a third system', [link('l1', 'crm', 'hub'), link('l2', 'hub', 'file')]],
  ['a separation on purpose', [link('l', 'file', 'crm', { mode: 'separate-by-design', reason: 'beroepsgeheim' })]],
])('%s keeps them equal', (_, systemLinks) => {
  expect(find(rule, linked(systemLinks))).toEqual([]);
});

test('only systems behind contacts that tell or ask the field count', () => {
  const { systems = [], steps, infos = [], contents = [], ...rest } = linked([]);
  const shorthand = {
    ...rest,
    systems: [...systems, { id: 'beside', holds: holds('copy') }],
    steps: [
      ...steps,
      { id: 'c', ...via('web', ['two']) },
      { id: 'd', ...via('web', ['other'], { noSystem: false, systemIds: ['beside'] }) },
    ],
    infos: [...infos, 'plain'],
    contents: [...contents, { id: 'other', tells: ['plain', 'gone'] }],
  };
  expect(find(rule, shorthand)).toEqual(['noLink process:p systemA=crm systemB=file']);
});

test('it names the data and both systems', () => {
  const { systems = [], infos = [], ...rest } = linked([]);
  const both = ['birth', 'name'].map((fieldId) => ({ fieldId, role: 'record' }));
  const shorthand = {
    ...rest,
    infos: infos.map((info) => ({ ...(info as { id: string }), fieldIds: ['name', 'birth'] })),
    systems: systems.map((system) => ({ ...system, name: system.id.toUpperCase(), holds: both })),
  };
  expect(say(rule, shorthand)).toEqual([
    'Deze gegevens staan in CRM én in FILE: name en birth. Hoe blijven ze gelijk?',
  ]);
});
