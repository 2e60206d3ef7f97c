import type { FixMaker } from './fix.ts';
import { openFix } from './parts/open-fix.ts';

/** The measure, with the steps that weigh most. */
export const measureTargetMissedFixes: FixMaker = ({ anchor }) => [
  openFix({ kind: 'measures', id: anchor.id }, { nl: 'Bekijk wat het meest weegt', en: 'See what weighs most' }),
];
