import type { Finding } from '#core/analysis/finding.ts';
import { ruleById, rules } from '#core/analysis/registry.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { StepId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { tipsKey, type FindingsFilter, type FindingsGrouping } from '../view/findings-view.ts';
import type { WorkspaceAnalysis } from './analysis-store.ts';

/** One part of the list. */
export interface FindingGroup {
  /** Names the group, for folding. */
  key: string;
  by: FindingsGrouping;
  /** Severity, or id of the process, rule or target group; absent for what belongs to none of them, or to more than one. */
  id?: string | undefined;
  findings: readonly Finding[];
}

/** What passes the filter, grouped; every finding stands in one group, tips in a last one of their own. Empty groups are left out. */
export function listFindings(
  analysis: WorkspaceAnalysis,
  filter: FindingsFilter,
  by: FindingsGrouping = 'severity',
): FindingGroup[] {
  const passing = analysis.open.filter((finding) => passes(analysis, finding, filter));
  const ids = by === 'severity' ? ['error', 'warning'] : idsInOrder(analysis.workspace, by);
  const ranked = by === 'process' ? inStepOrder(analysis, passing) : passing;
  const groups = new Map<string | undefined, Finding[]>([...ids, undefined].map((id) => [id, []]));
  for (const finding of ranked) {
    if (finding.severity !== 'hint') groups.get(idIn(analysis, finding, by))?.push(finding);
  }
  const tips = passing.filter(({ severity }) => severity === 'hint');
  return [
    ...[...groups].map(([id, findings]): FindingGroup => ({ key: `${by} ${id ?? ''}`, by, id, findings })),
    { key: tipsKey, by: 'severity' as const, id: 'hint', findings: tips },
  ].filter(({ findings }) => findings.length > 0);
}

function passes(
  analysis: WorkspaceAnalysis,
  finding: Finding,
  { processId, groupId, ruleId, hidden }: FindingsFilter,
): boolean {
  return (
    (processId === undefined || analysis.placesOf(finding).some((place) => place.processId === processId)) &&
    (groupId === undefined || finding.targetGroupIds.length === 0 || finding.targetGroupIds.includes(groupId)) &&
    (ruleId === undefined || finding.ruleId === ruleId) &&
    !hidden?.includes(finding.severity)
  );
}

function idsInOrder({ processes, targetGroups }: Workspace, by: Exclude<FindingsGrouping, 'severity'>): string[] {
  if (by === 'rule') return rules.map(({ id }) => id);
  return (by === 'process' ? processes : targetGroups).map(({ id }) => id);
}

function idIn(analysis: WorkspaceAnalysis, finding: Finding, by: FindingsGrouping): string | undefined {
  if (by === 'severity') return finding.severity;
  if (by === 'rule') return ruleById(finding.ruleId)?.id;
  const ids: string[] =
    by === 'group' ? finding.targetGroupIds : analysis.placesOf(finding).map(({ processId }) => processId);
  return new Set(ids).size === 1 ? ids[0] : undefined;
}

/** Per process one works from the first step to the last; what has no step comes first. */
function inStepOrder(analysis: WorkspaceAnalysis, findings: readonly Finding[]): Finding[] {
  const numberOf = new Map<StepId, number>(
    analysis.workspace.processes.flatMap((process) =>
      orderSteps(process).steps.map(({ stepId }, index) => [stepId, index + 1] as const),
    ),
  );
  const first = (finding: Finding): number =>
    Math.min(
      ...analysis.placesOf(finding).map(({ stepId }) => (stepId === undefined ? 0 : (numberOf.get(stepId) ?? 0))),
    );
  return findings
    .map((finding) => ({ finding, place: first(finding) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ finding }) => finding);
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
