import type { RuleExample } from './rule-example.ts';
import { via } from './small-workspace.ts';

/** The rule touchpoint-without-content at work. */
export const touchpointWithoutContentExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'De keuring in de spreekkamer, zonder gesprekshulp: wat vertellen we daar?',
      en: 'The examination, without a conversation guide: what do we tell there?',
    },
    workspace: { steps: [{ id: 'examine', ...via('phone') }] },
    finds: ['noContent step:examine channel=phone (g)'],
  },
  {
    says: { nl: 'Er is een gesprekshulp.', en: 'There is a conversation guide.' },
    workspace: { steps: [{ id: 'examine', ...via('phone', ['guide']) }], contents: [{ id: 'guide' }] },
    finds: [],
  },
];
