import type { Finding } from '#core/analysis/finding.ts';
import { stepsOfFinding } from '#core/analysis/steps-of-finding.ts';
import type { StepId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { FindingCounts } from './channel-matrix/draw-badge.ts';

/** Errors and warnings to act on, per step of every process; hints have no badge. */
export function countFindings(workspace: Workspace, findings: readonly Finding[]): ReadonlyMap<StepId, FindingCounts> {
  const counts = new Map<StepId, FindingCounts>();
  for (const finding of findings) {
    if (finding.severity !== 'error' && finding.severity !== 'warning') continue;
    if (finding.status !== 'open' && finding.status !== 'changed') continue;
    for (const stepId of new Set(stepsOfFinding(workspace, finding).flatMap((place) => place.stepId ?? []))) {
      const { errors, warnings } = counts.get(stepId) ?? { errors: 0, warnings: 0 };
      const isError = finding.severity === 'error';
      counts.set(stepId, { errors: errors + (isError ? 1 : 0), warnings: warnings + (isError ? 0 : 1) });
    }
  }
  return counts;
}
