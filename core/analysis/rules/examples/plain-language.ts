import type { RuleExample } from './rule-example.ts';
import { texted } from './texted.ts';

const readers = { group: { languageLevel: 'B1' } };
const easy = 'Wij sturen u een brief. Daarin staat wat u kunt doen. '.repeat(5);

/** The rule plain-language at work. */
export const plainLanguageExamples: readonly RuleExample[] = [
  {
    says: { nl: '“Indien u vragen hebt”: als is eenvoudiger.', en: 'A difficult word for which there is a plain one.' },
    workspace: texted(`${easy}Indien u vragen hebt, kunt u bellen.`, readers),
    finds: ['spots variant:v'],
  },
  {
    says: { nl: '“Als u vragen hebt”.', en: 'The plain word.' },
    workspace: texted(`${easy}Als u vragen hebt, kunt u bellen.`, readers),
    finds: [],
  },
];
