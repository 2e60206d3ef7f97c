import type { RuleExample } from './rule-example.ts';
import type { Shorthand } from './small-workspace.ts';

const inScope = (groups: string[]): Shorthand => ({
  groups,
  steps: [
    {
      id: 'apply',
      touchpoints: [
        { targetGroupIds: ['residents'], primary: { channelId: 'web', contentIds: ['form'], noSystem: true } },
      ],
    },
  ],
  contents: [{ id: 'form' }],
});

/** The rule target-group-uncovered at work. */
export const targetGroupUncoveredExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Het klantproces is ook voor gemachtigden, maar zij komen in geen enkele stap voor.',
      en: 'The process is for representatives too, but no step reaches them.',
    },
    workspace: inScope(['residents', 'representatives']),
    finds: ['nothing process:p group=representatives (representatives)'],
  },
  {
    says: { nl: 'Gemachtigden horen niet bij dit klantproces.', en: 'Representatives are not among those it is for.' },
    workspace: inScope(['residents']),
    finds: [],
  },
];
