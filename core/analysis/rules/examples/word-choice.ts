import type { RuleExample } from './rule-example.ts';
import { texted, tone } from './texted.ts';

const avoiding = {
  variant: { toneProfileId: 't' },
  workspace: tone({ dontWords: [{ term: 'patiënt', instead: 'werknemer' }] }),
};

/** The rule word-choice at work. */
export const wordChoiceExamples: readonly RuleExample[] = [
  {
    says: {
      nl: '“Patiënt” staat op de lijst van liever-niet-woorden; er staat “de patiënt”.',
      en: 'A word of the avoid list stands in the text.',
    },
    workspace: texted('De patiënt krijgt de uitslag.', avoiding),
    finds: ['dontWord variant:v term=patiënt'],
  },
  {
    says: { nl: '“Patiëntenvereniging” is een ander woord.', en: 'The word is only a part of another word.' },
    workspace: texted('De patiëntenvereniging krijgt de uitslag.', avoiding),
    finds: [],
  },
];
