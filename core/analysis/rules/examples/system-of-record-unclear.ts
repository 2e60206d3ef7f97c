import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const holding = (one: string, other: string): Shorthand => ({
  steps: [{ id: 'send', ...via('mail', ['mail']) }],
  contents: [{ id: 'mail' }],
  systems: [
    { id: 'cases', holds: [{ fieldId: 'name', role: one }] },
    { id: 'benefits', holds: [{ fieldId: 'name', role: other }] },
  ],
});

/** The rule system-of-record-unclear at work. */
export const systemOfRecordUnclearExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Twee systemen hebben de naam, en beide heten de bron.',
      en: 'Two systems hold the name, and both are called the source.',
    },
    workspace: holding('record', 'record'),
    finds: ['several field:name'],
  },
  {
    says: { nl: 'Twee kopieën, en nergens de bron.', en: 'Two copies, and the source nowhere.' },
    workspace: holding('copy', 'copy'),
    finds: ['none field:name'],
  },
  {
    says: { nl: 'Eén bron en een kopie.', en: 'One source and a copy.' },
    workspace: holding('record', 'copy'),
    finds: [],
  },
];
