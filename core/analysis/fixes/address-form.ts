import type { FixMaker } from './fix.ts';
import { openFix } from './parts/open-fix.ts';

/** No rewriting: verbs change with the form of address. The text opens with the spots marked. */
export const addressFormFixes: FixMaker = ({ anchor }) => [
  openFix(
    { kind: 'variant', id: anchor.id },
    { nl: 'Ga langs de plekken in de tekst', en: 'Go along the places in the text' },
  ),
];
