import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const applied = (
  letter: string[],
  submission: object = { kind: 'application', confirmedBy: 'received' },
): Shorthand => ({
  steps: [
    { id: 'apply', initiator: 'customer', ...via('web', ['form']), submission },
    { id: 'papers', ...via('letter', ['letter']) },
  ],
  infos: ['received'],
  contents: [{ id: 'form' }, { id: 'letter', tells: letter }],
});

/** The rule confirmation-missing at work. */
export const confirmationMissingExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Na een onvolledige aanvraag is ons eerste bericht de vraag om stukken, zonder bevestiging.',
      en: 'After an incomplete application our first message asks for papers, without a confirmation.',
    },
    workspace: applied([]),
    finds: ['never step:apply info=received (g)'],
  },
  {
    says: { nl: 'Er is niet bepaald welk bericht bevestigt.', en: 'It is not decided which message confirms.' },
    workspace: applied([], { kind: 'application' }),
    finds: ['notDefined step:apply (g)'],
  },
  {
    says: {
      nl: 'Die brief begint met “Wij hebben uw aanvraag gekregen”.',
      en: 'That letter begins with “We received your application”.',
    },
    workspace: applied(['received']),
    finds: [],
  },
];
