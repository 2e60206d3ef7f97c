import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const answering = (hours: number): Shorthand => ({
  steps: [{ id: 'ask', ...via('app') }],
  workspace: {
    channels: [
      {
        id: 'app',
        name: 'WhatsApp',
        kind: 'digital',
        medium: 'messaging',
        direction: 'both',
        responseNorm: { value: hours, unit: 'hour' },
        responseExpectation: { within: { value: 1, unit: 'hour' }, share: 0.53 },
      },
    ],
  },
});

/** The rule response-slower-than-expected at work. */
export const responseSlowerThanExpectedExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Onze norm voor WhatsApp is 6 uur; meer dan de helft verwacht antwoord binnen 1 uur.',
      en: 'Our norm for messaging is 6 hours; more than half expect an answer within 1.',
    },
    workspace: answering(6),
    finds: ['slower channel:app'],
  },
  {
    says: { nl: 'Onze norm is 1 uur.', en: 'Our norm is 1 hour.' },
    workspace: answering(1),
    finds: [],
  },
];
