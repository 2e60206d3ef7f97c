import type { Severity } from '#core/model/severity.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { Analyser } from './analyser.ts';
import type { Finding } from './finding.ts';
import type { AnyRule } from './rule.ts';

/** What a run needs beside the workspace; there is no clock in here. */
export interface AnalysisOptions {
  /** Today, `YYYY-MM-DD`. */
  asOf: string;
  /** For tests; all rules by default. */
  rules?: readonly AnyRule[];
}

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

/** Runs the rules over a workspace. Same input, same output on every machine; the order of lists in the file means nothing. */
export function runAnalysis(workspace: Workspace, { asOf, rules }: AnalysisOptions): Analysis {
  return new Analyser(rules).run(workspace, asOf);
}
