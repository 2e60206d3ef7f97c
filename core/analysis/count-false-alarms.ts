import { ruleById } from './registry.ts';

/** How often findings of one rule were accepted as not right. */
export interface FalseAlarms {
  ruleId: string;
  count: number;
}

/** The counts as a list, the most frequent first; rules that are no longer there are left out. */
export function countFalseAlarms(falseAlarms: Readonly<Record<string, number>> = {}): FalseAlarms[] {
  return Object.entries(falseAlarms)
    .map(([ruleId, count]) => ({ ruleId, count }))
    .filter(({ ruleId }) => ruleById(ruleId) !== undefined)
    .toSorted((one, other) => other.count - one.count || (one.ruleId < other.ruleId ? -1 : 1));
}
