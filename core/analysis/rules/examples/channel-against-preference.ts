import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const drivers = (channelId: string): Shorthand => ({
  groups: [{ id: 'drivers', preferences: [{ channelId: 'web', level: 'avoided', basis: 'measured' }] }],
  steps: [{ id: 'invite', ...via(channelId, ['invitation']) }],
  contents: [{ id: 'invitation' }],
});

/** The rule channel-against-preference at work. */
export const channelAgainstPreferenceExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Chauffeurs mijden het portaal, en krijgen het toch als hoofdkanaal.',
      en: 'Drivers avoid the portal, yet it is their primary channel.',
    },
    workspace: drivers('web'),
    finds: ['avoided step:invite channel=web (drivers)'],
  },
  {
    says: { nl: 'Chauffeurs krijgen een brief.', en: 'Drivers get a letter.' },
    workspace: drivers('letter'),
    finds: [],
  },
];
