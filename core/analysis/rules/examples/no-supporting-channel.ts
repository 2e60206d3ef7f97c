import type { RuleExample } from './rule-example.ts';
import type { Shorthand } from './small-workspace.ts';

const filling = (more: object): Shorthand => ({
  steps: [
    {
      id: 'answer',
      initiator: 'customer',
      touchpoints: [
        { targetGroupIds: 'all', primary: { channelId: 'web', contentIds: ['form'], noSystem: true }, ...more },
      ],
    },
  ],
  contents: [{ id: 'form' }, { id: 'script' }],
});

/** The rule no-supporting-channel at work. */
export const noSupportingChannelExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'De vragenlijst staat alleen in het portaal; wie vastloopt, kan nergens heen.',
      en: 'The questionnaire is in the portal only; who gets stuck has nowhere to go.',
    },
    workspace: filling({}),
    finds: ['none step:answer channel=web (g)'],
  },
  {
    says: { nl: 'Wie vastloopt, kan bellen.', en: 'Who gets stuck can phone.' },
    workspace: filling({ supporting: [{ channelId: 'phone', contentIds: ['script'] }] }),
    finds: [],
  },
];
