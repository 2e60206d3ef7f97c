import type { FixMaker } from './fix.ts';
import { askDifferently } from './parts/ask-differently.ts';

/** Show what the system knows already. */
export const askedWhileKnownFixes: FixMaker = (finding, { workspace }) => askDifferently(finding, workspace);
