import type { RuleExample } from './rule-example.ts';
import { texted } from './texted.ts';

const readers = { group: { languageLevel: 'A2' } };
const legal =
  'Naar aanleiding van de door u ingediende aanvraag om een tegemoetkoming in de noodzakelijke kosten van maatschappelijke ondersteuning delen wij u mede dat wij, gelet op de toepasselijke wettelijke bepalingen en de door u overgelegde bescheiden, tot de conclusie zijn gekomen dat u niet aan de voorwaarden voldoet.';

/** The rule text-too-difficult at work. */
export const textTooDifficultExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Een lange, juridische zin voor lezers op A2.',
      en: 'One long sentence of legal words for readers at A2.',
    },
    workspace: texted(legal, readers),
    finds: ['tooDifficult variant:v'],
  },
  {
    says: { nl: 'Korte zinnen met gewone woorden.', en: 'Short sentences with plain words.' },
    workspace: texted('Wij sturen u een brief. Daarin staat wat u kunt doen. '.repeat(5), readers),
    finds: [],
  },
];
