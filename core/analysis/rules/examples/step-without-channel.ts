import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const confirmed = (touchpoints: object[]): Shorthand => ({
  groups: ['office', 'drivers'],
  steps: [
    { id: 'apply', ...via('phone', ['script']) },
    { id: 'confirm', touchpoints },
  ],
  contents: [{ id: 'script' }, { id: 'confirmation' }],
});

/** The rule step-without-channel at work. */
export const stepWithoutChannelExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'De bevestiging is alleen geregeld voor kantoorpersoneel; chauffeurs hebben geen kanaal.',
      en: 'The confirmation is arranged for office staff only; drivers have no channel.',
    },
    workspace: confirmed([
      { targetGroupIds: ['office'], primary: { channelId: 'mail', contentIds: ['confirmation'], noSystem: true } },
    ]),
    finds: ['noPrimary step:confirm (drivers)'],
  },
  {
    says: {
      nl: 'Bij de chauffeurs staat waarom er hier geen contact nodig is.',
      en: 'For drivers it says why no contact is needed here.',
    },
    workspace: confirmed([
      { targetGroupIds: ['office'], primary: { channelId: 'mail', contentIds: ['confirmation'], noSystem: true } },
      { targetGroupIds: ['drivers'], skip: { reason: 'krijgt mondelinge bevestiging' } },
    ]),
    finds: [],
  },
];
