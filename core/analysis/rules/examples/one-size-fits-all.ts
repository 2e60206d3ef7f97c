import type { RuleExample } from './rule-example.ts';
import { texted } from './texted.ts';

const shared = {
  groups: [
    { id: 'g', formOfAddress: 'u' },
    { id: 'young', formOfAddress: 'je' },
  ],
  variant: { targetGroupIds: ['g', 'young'] },
};

/** The rule one-size-fits-all at work. */
export const oneSizeFitsAllExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Een tekst met u, voor inwoners (u) en jongeren (je) samen.',
      en: 'One text with u, for residents (u) and young people (je) together.',
    },
    workspace: texted('Uw aanvraag is binnen.', shared),
    finds: ['conflictingGroups variant:v (g young)'],
  },
  {
    says: { nl: 'Een tekst zonder u of je.', en: 'A text without u or je.' },
    workspace: texted('De aanvraag is binnen.', shared),
    finds: [],
  },
];
