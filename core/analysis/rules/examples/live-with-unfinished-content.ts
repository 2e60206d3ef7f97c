import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const live = (status: string): Shorthand => ({
  steps: [{ id: 'interview', ...via('phone', ['guide']) }],
  contents: [{ id: 'guide', status }],
  process: { lifecycle: 'live' },
});

/** The rule live-with-unfinished-content at work. */
export const liveWithUnfinishedContentExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Het klantproces is live, de gesprekshulp is nog concept.',
      en: 'The process is live, the interview guide is still a draft.',
    },
    workspace: live('draft'),
    finds: ['unfinished content:guide process=p'],
  },
  {
    says: { nl: 'De gesprekshulp is goedgekeurd.', en: 'The interview guide is approved.' },
    workspace: live('approved'),
    finds: [],
  },
];
