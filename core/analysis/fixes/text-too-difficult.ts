import type { FixMaker } from './fix.ts';
import { openFix } from './parts/open-fix.ts';

/** Shortening takes a writer; the text opens with its longest sentences marked. */
export const textTooDifficultFixes: FixMaker = ({ anchor }) => [
  openFix(
    { kind: 'variant', id: anchor.id },
    { nl: 'Bekijk de drie langste zinnen', en: 'Show the three longest sentences' },
  ),
];
