import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const interview = (guide: string[], letter: string[]): Shorthand => ({
  steps: [
    { id: 'interview', ...via('phone', ['guide']), needs: [{ infoId: 'advance' }] },
    { id: 'decision', ...via('letter', ['letter']) },
  ],
  infos: ['advance'],
  contents: [
    { id: 'guide', tells: guide },
    { id: 'letter', tells: letter },
  ],
});

/** The rule info-never-told at work. */
export const infoNeverToldExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Bij het gesprek moet de klant weten dat een voorschot kan; dat staat pas in de brief daarna.',
      en: 'At the interview the customer must know of the advance; only the letter after it tells.',
    },
    workspace: interview([], ['advance']),
    finds: ['onlyLater step:interview info=advance (g)'],
  },
  {
    says: { nl: 'Niemand vertelt het voorschot.', en: 'Nobody tells of the advance.' },
    workspace: interview([], []),
    finds: ['never step:interview info=advance (g)'],
  },
  {
    says: { nl: 'De gesprekshulp vertelt het.', en: 'The interview guide tells it.' },
    workspace: interview(['advance'], []),
    finds: [],
  },
];
