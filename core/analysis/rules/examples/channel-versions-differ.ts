import type { RuleExample } from './rule-example.ts';
import type { Shorthand } from './small-workspace.ts';

const supported = (script: string[]): Shorthand => ({
  steps: [
    {
      id: 'answer',
      needs: [{ infoId: 'secret' }],
      touchpoints: [
        {
          targetGroupIds: 'all',
          primary: { channelId: 'web', contentIds: ['page'], noSystem: true },
          supporting: [{ channelId: 'phone', contentIds: ['script'] }],
        },
      ],
    },
  ],
  infos: ['secret'],
  contents: [
    { id: 'page', tells: ['secret'] },
    { id: 'script', tells: script },
  ],
});

/** The rule channel-versions-differ at work. */
export const channelVersionsDifferExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Het portaal vertelt dat de werkgever niets ziet, de gesprekshulp niet.',
      en: 'The portal tells that the employer sees nothing, the phone script does not.',
    },
    workspace: supported([]),
    finds: ['supportingLacksInfo step:answer channel=phone (g)'],
  },
  {
    says: { nl: 'De gesprekshulp vertelt het ook.', en: 'The phone script tells it too.' },
    workspace: supported(['secret']),
    finds: [],
  },
];
