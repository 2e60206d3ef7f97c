import type { RuleExample } from './rule-example.ts';
import type { Shorthand } from './small-workspace.ts';

const applying = (more: object): Shorthand => ({
  groups: [{ id: 'g', digitalSkills: 'low' }],
  steps: [
    {
      id: 'apply',
      initiator: 'customer',
      touchpoints: [
        { targetGroupIds: 'all', primary: { channelId: 'web', contentIds: ['form'], noSystem: true }, ...more },
      ],
    },
  ],
  contents: [{ id: 'form' }, { id: 'script' }],
});

/** The rule no-non-digital-alternative at work. */
export const noNonDigitalAlternativeExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Aanvragen kan alleen online, ook voor wie daar moeite mee heeft.',
      en: 'Applying is possible online only, also for those who struggle with it.',
    },
    workspace: applying({}),
    finds: ['none step:apply (g)'],
  },
  {
    says: { nl: 'Wie dat wil, krijgt hulp aan de telefoon.', en: 'Who wants it gets help by phone.' },
    workspace: applying({ supporting: [{ channelId: 'phone', contentIds: ['script'] }] }),
    finds: [],
  },
];
