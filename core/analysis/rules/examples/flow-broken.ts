import type { RuleExample } from './rule-example.ts';

/** The rule flow-broken at work. */
export const flowBrokenExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Na een afwijzing is er geen volgende stap, en het is geen eindpunt.',
      en: 'After a rejection there is no next step, and it is not an end.',
    },
    workspace: {
      steps: [{ id: 'apply', role: 'entry' }, { id: 'granted', role: 'exit' }, { id: 'rejected' }],
      links: ['apply>granted', 'apply>rejected'],
    },
    finds: ['deadEnd step:rejected'],
  },
  {
    says: { nl: 'Geen enkele weg leidt naar het heronderzoek.', en: 'No way leads to the second look.' },
    workspace: { steps: [{ id: 'apply', role: 'entry exit' }, { id: 'again' }], links: [] },
    finds: ['unreachable step:again'],
  },
  {
    says: { nl: 'De afwijzing is een eindpunt.', en: 'The rejection is an end.' },
    workspace: {
      steps: [
        { id: 'apply', role: 'entry' },
        { id: 'granted', role: 'exit' },
        { id: 'rejected', role: 'exit', outcome: 'rejected' },
      ],
      links: ['apply>granted', 'apply>rejected'],
    },
    finds: [],
  },
];
