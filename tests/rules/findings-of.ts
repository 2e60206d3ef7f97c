import type { Finding } from '#core/analysis/finding.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { expect } from 'vitest';

/** Everything one rule finds in a workspace, where no rule may fail. */
export function findingsOf(ruleId: string, workspace: Workspace): Finding[] {
  const { findings, ruleErrors } = runAnalysis(workspace, { asOf: '2026-11-22' });
  expect(ruleErrors).toEqual([]);
  return findings.filter((finding) => finding.ruleId === ruleId);
}
