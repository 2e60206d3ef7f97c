import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const registered = (expectNext: object | undefined): Shorthand => ({
  steps: [
    { id: 'register', initiator: 'customer', ...via('web', ['form']), ...(expectNext ? { expectNext } : {}) },
    { id: 'invite', ...via('mail', ['invitation']) },
  ],
  infos: ['next'],
  contents: [{ id: 'form', tells: ['next'] }, { id: 'invitation' }],
});

/** The rule next-step-not-told at work. */
export const nextStepNotToldExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'De werkgever meldt iemand aan. Niemand heeft bepaald wat er daarna komt.',
      en: 'The employer registers somebody. Nobody decided what follows.',
    },
    workspace: registered(undefined),
    finds: ['nothingDefined step:register (g)'],
  },
  {
    says: { nl: 'Er staat niet bij hoe lang het duurt.', en: 'It does not say how long it takes.' },
    workspace: registered({ text: 'Uw werknemer krijgt een uitnodiging', infoIds: ['next'] }),
    finds: ['noTime step:register (g)'],
  },
  {
    says: {
      nl: '“Uw werknemer krijgt binnen 2 dagen een uitnodiging”, en het formulier vertelt het.',
      en: '“Your employee gets an invitation within 2 days”, and the form tells it.',
    },
    workspace: registered({
      text: 'Uw werknemer krijgt een uitnodiging',
      infoIds: ['next'],
      within: { value: 2, unit: 'day' },
    }),
    finds: [],
  },
];
