import type { RuleExample } from './rule-example.ts';

const steps = [
  { id: 'decide', role: 'entry' },
  { id: 'pay', role: 'exit' },
  { id: 'reject', role: 'exit' },
];

const ways = (pay: object, reject: object): Record<string, unknown> => ({
  transitions: [
    { id: 't1', from: 'decide', to: 'pay', ...pay },
    { id: 't2', from: 'decide', to: 'reject', ...reject },
  ],
});

/** The rule branch-incomplete at work. */
export const branchIncompleteExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Na het besluit volgt betaling (80%) of afwijzing (30%): samen 110%.',
      en: 'After the decision comes payment (80%) or rejection (30%): 110% together.',
    },
    workspace: {
      steps,
      process: ways({ condition: 'granted', probability: 0.8 }, { condition: 'rejected', probability: 0.3 }),
    },
    finds: ['probabilitySum step:decide'],
  },
  {
    says: {
      nl: 'Twee wegen, en bij geen van beide staat wanneer die geldt.',
      en: 'Two ways, and neither says when it applies.',
    },
    workspace: { steps, process: ways({}, {}) },
    finds: ['noCondition step:decide'],
  },
  {
    says: {
      nl: '70% toegekend, 30% afgewezen: bij elke weg staat wanneer die geldt.',
      en: '70% granted, 30% rejected: each way says when it applies.',
    },
    workspace: {
      steps,
      process: ways({ condition: 'granted', probability: 0.7 }, { condition: 'rejected', probability: 0.3 }),
    },
    finds: [],
  },
];
