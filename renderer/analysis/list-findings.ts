import type { Finding } from '#core/analysis/finding.ts';
import type { Severity } from '#core/model/severity.ts';
import type { FindingsFilter } from '../view/findings-view.ts';
import type { WorkspaceAnalysis } from './analysis-store.ts';
import { severities } from './count-by-severity.ts';

/** The findings of one severity that pass the filter, in report order. */
export interface FindingGroup {
  severity: Severity;
  findings: readonly Finding[];
}

/** What passes the filter, grouped by severity; empty groups are left out. */
export function listFindings(analysis: WorkspaceAnalysis, filter: FindingsFilter): FindingGroup[] {
  const { processId, groupId, ruleId } = filter;
  const passing = analysis.open.filter(
    (finding) =>
      (processId === undefined || analysis.placesOf(finding).some((place) => place.processId === processId)) &&
      (groupId === undefined || finding.targetGroupIds.length === 0 || finding.targetGroupIds.includes(groupId)) &&
      (ruleId === undefined || finding.ruleId === ruleId),
  );
  return severities
    .map((severity) => ({ severity, findings: passing.filter((finding) => finding.severity === severity) }))
    .filter(({ findings }) => findings.length > 0);
}

/** The finding after or before this one, going round; the first when there is none yet. */
export function neighbourOf(
  findings: readonly Finding[],
  fingerprint: string | undefined,
  direction: -1 | 1,
): Finding | undefined {
  const place = findings.findIndex((finding) => finding.fingerprint === fingerprint);
  if (place === -1) return direction === 1 ? findings[0] : findings.at(-1);
  return findings[(place + direction + findings.length) % findings.length];
}
