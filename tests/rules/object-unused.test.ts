import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'object-unused';

const steps = [{ id: 'a', ...via('mail', ['c']) }];

test('what no process uses is named, each kind by its own message', () => {
  const found = find(rule, {
    steps,
    groups: ['g'],
    contents: [{ id: 'c' }, { id: 'loose' }],
    infos: ['i'],
    systems: [{ id: 'crm' }],
    process: { targetGroupIds: [] },
  });
  expect(found).toEqual([
    'channel channel:letter',
    'channel channel:phone',
    'channel channel:web',
    'content content:loose',
    'information info:i',
    'system system:crm',
    'targetGroup targetGroup:g',
  ]);
});

test('retired content, told information and linked systems are silent', () => {
  const found = find(rule, {
    steps,
    contents: [
      { id: 'c', tells: ['i'] },
      { id: 'old', status: 'retired' },
    ],
    infos: ['i'],
    systems: [{ id: 'crm' }, { id: 'erp' }],
    systemLinks: [{ id: 'l', from: 'crm', to: 'erp', fieldIds: 'all', mode: 'batch' }],
  });
  expect(found.filter((line) => !line.startsWith('channel'))).toEqual([]);
});

test('content in which something needed is found already is not named again', () => {
  const needing = [{ id: 'a', ...via('mail', ['c']), needs: [{ infoId: 'i' }] }];
  const found = find(rule, { steps: needing, contents: [{ id: 'c' }, { id: 'loose', tells: ['i'] }], infos: ['i'] });
  expect(found.filter((line) => line.startsWith('content'))).toEqual([]);
});
