import type { Analysis } from '#core/analysis/analysis.ts';
import { counterOf } from '#core/analysis/counter-of.ts';
import type { Finding } from '#core/analysis/finding.ts';
import { stepsOfFinding } from '#core/analysis/steps-of-finding.ts';
import { processesUsing } from '#core/analysis/usage-index.ts';
import type { Action } from '#core/model/action.ts';
import type { DataFieldId, StepId } from '#core/model/id.ts';
import { stepById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** What of the workspace a plan is about: everything in its processes, and what no process uses yet. */
export interface PlanScope {
  holdsField(id: DataFieldId): boolean;
  holdsAction(action: Action): boolean;
  /** What the check found, with the counts of that. */
  analysis: Analysis;
}

/** The scope of a plan over these processes. */
export function scopeOfPlan(workspace: Workspace, processes: readonly Process[], whole: Analysis): PlanScope {
  const own = new Set<string>(processes.map(({ id }) => id));
  const hasAll = workspace.processes.every(({ id }) => own.has(id));
  if (hasAll) return { holdsField: () => true, holdsAction: () => true, analysis: whole };
  const isOwn = (ids: readonly string[]): boolean => ids.length === 0 || ids.some((id) => own.has(id));
  const holdsField = (id: DataFieldId): boolean => isOwn(processesOfField(workspace, id));
  const holdsFinding = (finding: Finding): boolean =>
    finding.anchor.kind === 'field'
      ? holdsField(finding.anchor.id as DataFieldId)
      : isOwn(stepsOfFinding(workspace, finding).map(({ processId }) => processId));
  const analysis = ofFindings(whole, whole.findings.filter(holdsFinding));
  const elsewhere = new Set(whole.findings.map(({ fingerprint }) => fingerprint));
  for (const { fingerprint } of analysis.findings) elsewhere.delete(fingerprint);
  return {
    holdsField,
    holdsAction: ({ fingerprint, target }) =>
      !(fingerprint !== undefined && elsewhere.has(fingerprint)) &&
      isOwn(target ? processesOf(workspace, target.kind, target.id) : []),
    analysis,
  };
}

function processesOf(workspace: Workspace, kind: string, id: string): readonly string[] {
  if (kind === 'process') return [id];
  if (kind === 'field') return processesOfField(workspace, id as DataFieldId);
  if (kind === 'step') return [stepById(workspace, id as StepId)?.process.id ?? []].flat();
  return processesUsing(workspace, { kind: kind as Finding['anchor']['kind'], id }).map(
    ({ id: processId }) => processId,
  );
}

/** Those that ask for it or show it. */
function processesOfField(workspace: Workspace, fieldId: DataFieldId): readonly string[] {
  return workspace.informationItems
    .filter(({ fieldIds = [] }) => fieldIds.includes(fieldId))
    .flatMap(({ id }) => processesUsing(workspace, { kind: 'info', id }).map(({ id: processId }) => processId));
}

function ofFindings(whole: Analysis, findings: readonly Finding[]): Analysis {
  const counts = { error: 0, warning: 0, hint: 0, accepted: 0, later: 0 };
  for (const finding of findings) counts[counterOf(finding)] += 1;
  return { ...whole, findings, counts };
}
