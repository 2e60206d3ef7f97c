import { writeFileSync } from 'node:fs';

/** Result of one part of the test run. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those that passed: the ones that failed at first. */
  unsteady: number;
  /** What failed, also only at first, by name and with the reason: said again at the end, where it is looked for. */
  failures: string[];
}

/** Name of the environment variable with the file in which a reporter leaves its tally. */
export const tallyFile = 'LEIDRAAD_TALLY';

/** A tally without anything in it. */
export function emptyTally(): Tally {
  return { passed: 0, failed: 0, skipped: 0, unsteady: 0, failures: [] };
}

/** Leaves a tally where the test run looks for it; without such a place nobody asked for one. */
export function leaveTally(tally: Tally): void {
  const file = process.env[tallyFile];
  if (file) writeFileSync(file, JSON.stringify(tally));
}
