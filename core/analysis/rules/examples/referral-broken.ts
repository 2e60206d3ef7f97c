import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const referring = (toChannelId: string): Shorthand => ({
  steps: [
    { id: 'confirm', ...via('mail', ['mail']) },
    { id: 'deliver', ...via('phone', ['script']) },
  ],
  contents: [
    { id: 'mail', refersTo: [{ label: 'vragen over de bezorging', toStepId: 'deliver', toChannelId }] },
    { id: 'script' },
  ],
});

/** The rule referral-broken at work. */
export const referralBrokenExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'De mail verwijst voor de bezorging naar de website; daar is alleen de telefoon ingericht.',
      en: 'The mail sends people to the website for the delivery; only the phone is offered there.',
    },
    workspace: referring('web'),
    finds: ['channelNotOffered content:mail channel=web target=deliver (g)'],
  },
  {
    says: { nl: 'De mail verwijst naar de telefoon.', en: 'The mail refers to the phone.' },
    workspace: referring('phone'),
    finds: [],
  },
];
