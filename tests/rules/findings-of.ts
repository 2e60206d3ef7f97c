import type { Finding } from '#core/analysis/finding.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { expect } from 'vitest';

/** Everything one rule finds in a workspace on a day, where no rule may fail. */
export function findingsOf(ruleId: string, workspace: Workspace, asOf = '2026-11-22'): Finding[] {
  const { findings, ruleErrors } = runAnalysis(workspace, { asOf });
  expect(ruleErrors).toEqual([]);
  return findings.filter((finding) => finding.ruleId === ruleId);
}
