import type { Workspace } from '#core/model/workspace.ts';
import { Analyser } from './analyser.ts';
import type { Analysis } from './analysis.ts';
import type { AnyRule } from './rule.ts';

/** What a run needs beside the workspace; there is no clock in here. */
export interface AnalysisOptions {
  /** Today, `YYYY-MM-DD`. */
  asOf: string;
  /** For tests; all rules by default. */
  rules?: readonly AnyRule[];
}

/** Runs the rules over a workspace. Same input, same output on every machine; the order of lists in the file means nothing. */
export function runAnalysis(workspace: Workspace, { asOf, rules }: AnalysisOptions): Analysis {
  return new Analyser(rules).run(workspace, asOf);
}
