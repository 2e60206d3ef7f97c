import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
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

test('what only retired content tells is not used', () => {
  const contents = [{ id: 'c' }, { id: 'old', status: 'retired', tells: ['i'] }];
  expect(find(rule, { steps, contents, infos: ['i'] })).toContain('information info:i');
});

test('only content in which something needed is found is left out', () => {
  const needing = [{ id: 'a', ...via('mail', ['c']), needs: [{ infoId: 'i' }] }];
  const contents = [{ id: 'c' }, { id: 'loose', tells: ['i'] }, { id: 'other' }];
  expect(find(rule, { steps: needing, contents, infos: ['i'] })).toContain('content content:other');
});

test.each([
  ['nl', ['Kanaal “Brief”', 'Middel “loose”', 'Informatie-item “i”', 'Bronsysteem “crm”', 'Doelgroep “h”']],
  [
    'en',
    ['Channel “Brief”', 'Content item “loose”', 'Information item “i”', 'Source system “crm”', 'Target group “h”'],
  ],
] as const)('it says of what kind it is (%s)', (language, expected) => {
  const said = say(
    rule,
    {
      steps,
      groups: ['g', 'h'],
      contents: [{ id: 'c' }, { id: 'loose' }],
      infos: ['i'],
      systems: [{ id: 'crm' }],
      process: { targetGroupIds: ['g'] },
    },
    language,
  );
  for (const start of expected) expect(said.some((sentence) => sentence.startsWith(start))).toBe(true);
});
