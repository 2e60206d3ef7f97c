import { expect, test } from 'vitest';
import { namesIn } from '#core/analysis/names.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import { smallWorkspace, via, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';

function sentence(ruleId: string, shorthand: Shorthand): string {
  const workspace = smallWorkspace(shorthand);
  const finding = runAnalysis(workspace, { asOf: '2026-11-22' }).findings.find((found) => found.ruleId === ruleId);
  return finding ? wordFinding(finding, namesIn(workspace, 'nl')) : '';
}

test('a contradiction names the fact by its label', () => {
  const words = sentence('fact-contradiction', {
    steps: [{ id: 'a', ...via('mail', ['c']) }],
    infos: [{ id: 'i', facts: [{ key: 'term', label: 'Beslistermijn', type: 'duration', value: 2, unit: 'week' }] }],
    contents: [
      {
        id: 'c',
        variants: [
          {
            id: 'v',
            targetGroupIds: 'all',
            channelIds: ['mail'],
            locale: 'nl',
            facts: [{ infoId: 'i', key: 'term', value: 3, unit: 'week' }],
          },
        ],
      },
    ],
  });
  expect(words).toContain('(Beslistermijn)');
});

test('a slow answer names both times as they were filled in', () => {
  const words = sentence('response-slower-than-expected', {
    steps: [{ id: 'a', ...via('app', []) }],
    workspace: {
      channels: [
        {
          id: 'app',
          name: 'WhatsApp',
          kind: 'digital',
          medium: 'messaging',
          direction: 'both',
          responseNorm: { value: 2, unit: 'workday' },
          responseExpectation: { within: { value: 90, unit: 'minute' }, share: 0.53 },
        },
      ],
    },
  });
  expect(words).toBe('WhatsApp: jullie norm is 2 werkdagen. 53% van de klanten verwacht antwoord binnen 90 minuten.');
});

test.each([
  ['nl', '“(zonder naam)” vertelt (zonder naam) “(zonder naam)”. Dat is voor geen enkele doelgroep bedoeld.'],
  ['en', '“(no name)” tells (no name) “(no name)”, which is for no target group at all.'],
] as const)('what has no name is said to have none, and an audience of nobody is said (%s)', (language, said) => {
  const workspace = smallWorkspace({
    groups: [{ id: 'g', name: '' }],
    steps: [{ id: 'a', name: ' ', ...via('mail', ['c']) }],
    infos: [{ id: 'i', name: '', audience: [] }],
    contents: [{ id: 'c', title: '', tells: ['i'] }],
  });
  const exposed = runAnalysis(workspace, { asOf: '2026-11-22' }).findings.find(
    ({ messageId }) => messageId === 'audience',
  );
  expect(exposed && wordFinding(exposed, namesIn(workspace, language))).toBe(said);
});
