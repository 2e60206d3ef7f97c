import type { Severity } from '#core/model/severity.ts';
import type { Finding } from './finding.ts';

/** A rule that stopped with an error: a defect of ours, found as `rule-error` instead of hiding what the other rules found. */
export interface RuleError {
  ruleId: string;
  cause: string;
}

/** What a run found: findings in report order, and counts of those that are open or changed. */
export interface Analysis {
  asOf: string;
  findings: readonly Finding[];
  counts: Record<Severity | 'accepted' | 'later', number>;
  ruleErrors: readonly RuleError[];
}
