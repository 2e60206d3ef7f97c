import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const goingOn = (channelId: string): Shorthand => ({
  steps: [
    { id: 'apply', initiator: 'customer', ...via('web', ['form']) },
    { id: 'invite', ...via(channelId, ['invitation']) },
  ],
  contents: [{ id: 'form' }, { id: 'invitation' }],
});

/** The rule digital-start-analog-finish at work. */
export const digitalStartAnalogFinishExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'De aanvraag is online, de uitnodiging komt per brief.',
      en: 'The application is online, the invitation comes by post.',
    },
    workspace: goingOn('letter'),
    finds: ['cannotFinish process:p (g)'],
  },
  {
    says: { nl: 'De uitnodiging komt per e-mail.', en: 'The invitation comes by e-mail.' },
    workspace: goingOn('mail'),
    finds: [],
  },
];
