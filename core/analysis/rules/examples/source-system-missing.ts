import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const using = (more: object): Shorthand => ({
  steps: [{ id: 'send', ...via('letter', ['letter'], more) }],
  infos: [{ id: 'who', fieldIds: ['name'] }],
  contents: [{ id: 'letter', tells: ['who'] }],
  systems: [{ id: 'crm', holds: [{ fieldId: 'name', role: 'record' }] }],
});

/** The rule source-system-missing at work. */
export const sourceSystemMissingExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'De brief gebruikt de naam, maar er staat niet bij uit welk systeem.',
      en: 'The letter uses the name, but it does not say from which system.',
    },
    workspace: using({ noSystem: false }),
    finds: ['dataUsed step:send channel=letter (g)'],
  },
  {
    says: { nl: 'Het bronsysteem is ingevuld.', en: 'The source system is filled in.' },
    workspace: using({ noSystem: false, systemIds: ['crm'] }),
    finds: [],
  },
];
