import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const knowing = (research: object[]): Shorthand => ({
  groups: [{ id: 'young', research }],
  steps: [{ id: 'invite', ...via('mail', ['invitation']) }],
  contents: [{ id: 'invitation' }],
});

/** The rule target-group-not-researched at work. */
export const targetGroupNotResearchedExamples: readonly RuleExample[] = [
  {
    says: { nl: 'Over jongeren is niets onderzocht.', en: 'Nothing was researched about young people.' },
    workspace: knowing([]),
    finds: ['none targetGroup:young'],
  },
  {
    says: { nl: 'Er zijn dit jaar gesprekken met hen geweest.', en: 'There were interviews with them this year.' },
    workspace: knowing([{ method: 'interview', date: '2026-03-12' }]),
    finds: [],
  },
];
