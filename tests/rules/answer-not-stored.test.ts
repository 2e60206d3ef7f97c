import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'answer-not-stored';

const infos = [{ id: 'q', direction: 'ask', fieldIds: ['name'] }];
const steps = [{ id: 'a', ...via('web', ['c'], { noSystem: false, systemIds: ['crm'] }) }];
const asked = (mode: string): Loose[] => [{ id: 'c', asks: [{ infoId: 'q', mode }] }];

test('asked, and none of the systems keeps it', () => {
  expect(find(rule, { steps, infos, contents: asked('ask'), systems: [{ id: 'crm' }] })).toEqual([
    'notHeld step:a field=name (g)',
  ]);
});

test('kept, only checked, or without a system is silent', () => {
  const keeping = [{ id: 'crm', holds: [{ fieldId: 'name', role: 'copy' }] }];
  expect(find(rule, { steps, infos, contents: asked('ask'), systems: keeping })).toEqual([]);
  expect(find(rule, { steps, infos, contents: asked('verify'), systems: [{ id: 'crm' }] })).toEqual([]);
  expect(find(rule, { steps: [{ id: 'a', ...via('web', ['c']) }], infos, contents: asked('ask') })).toEqual([]);
});

test('an answer that may be left open is talked about, not kept', () => {
  const contents = [{ id: 'c', asks: [{ infoId: 'q', optional: true }] }];
  expect(find(rule, { steps, infos, contents, systems: [{ id: 'crm' }] })).toEqual([]);
});
