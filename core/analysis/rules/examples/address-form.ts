import type { RuleExample } from './rule-example.ts';
import { texted } from './texted.ts';

/** The rule address-form at work. */
export const addressFormExamples: readonly RuleExample[] = [
  {
    says: {
      nl: '“Uw afspraak staat vast. Kun je niet komen?” U en je door elkaar.',
      en: 'The text says u in one sentence and je in the next.',
    },
    workspace: texted('Uw afspraak staat vast. Kun je niet komen? Bel ons dan.'),
    finds: ['mixed variant:v'],
  },
  {
    says: { nl: 'De hele tekst zegt u.', en: 'The whole text says u.' },
    workspace: texted('Uw afspraak staat vast. Kunt u niet komen? Bel ons dan.'),
    finds: [],
  },
];
