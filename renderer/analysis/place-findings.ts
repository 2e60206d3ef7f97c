import type { Finding } from '#core/analysis/finding.ts';
import { processesUsing } from '#core/analysis/usage.ts';
import type { ContentItemId, ProcessId, StepId, TargetGroupId, VariantId } from '#core/model/id.ts';
import { groupsOf, processById, stepById, variantById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { rowOfFinding } from './row-of-finding.ts';

/** Where a finding stands: a step in a process and, inside it, a row for some target groups. Without a step it is about the process. */
export interface FindingPlace {
  processId: ProcessId;
  stepId?: StepId;
  /** Id of the row in the blueprint. */
  rowIds: readonly string[];
}

/** Findings a person can act on now (open or changed), and where they stand. */
export interface PlacedFindings {
  /** In report order. */
  open: readonly Finding[];
  placesOf(finding: Finding): readonly FindingPlace[];
  /** In report order. */
  inProcess(processId: ProcessId): readonly Finding[];
  atStep(stepId: StepId): readonly Finding[];
  atCell(stepId: StepId, rowId: string): readonly Finding[];
}

const none: readonly Finding[] = [];

/** Puts findings at their places in the blueprint. */
export function placeFindings(workspace: Workspace, findings: readonly Finding[]): PlacedFindings {
  const open = findings.filter(({ status }) => status === 'open' || status === 'changed');
  const places = new Map<Finding, readonly FindingPlace[]>();
  const lists = new Map<string, Finding[]>();
  const add = (key: string, finding: Finding): void => {
    const list = lists.get(key) ?? [];
    if (list.at(-1) !== finding) list.push(finding);
    lists.set(key, list);
  };
  for (const finding of open) {
    const own = findPlaces(workspace, finding);
    places.set(finding, own);
    for (const { processId, stepId, rowIds } of own) {
      add(`process ${processId}`, finding);
      if (stepId !== undefined) add(`step ${stepId}`, finding);
      for (const rowId of rowIds) add(`cell ${stepId} ${rowId}`, finding);
    }
  }
  return {
    open,
    placesOf: (finding) => places.get(finding) ?? [],
    inProcess: (processId) => lists.get(`process ${processId}`) ?? none,
    atStep: (stepId) => lists.get(`step ${stepId}`) ?? none,
    atCell: (stepId, rowId) => lists.get(`cell ${stepId} ${rowId}`) ?? none,
  };
}

function findPlaces(workspace: Workspace, finding: Finding): FindingPlace[] {
  const { anchor, explains } = finding;
  if (anchor.kind === 'step') return atSteps(workspace, finding, [anchor.id as StepId]);
  if (anchor.kind === 'process') {
    const process = processById(workspace, anchor.id as ProcessId);
    if (!process) return [];
    const steps = atSteps(workspace, finding, [
      ...(explains['steps'] ?? []),
      ...(explains['blocking'] ?? []),
    ] as StepId[]);
    return steps.length > 0 ? steps : [{ processId: process.id, rowIds: [] }];
  }
  const pointedAt = [`${anchor.kind}:${anchor.id}`, ...(explains['deviating'] ?? [])];
  const contents = pointedAt.flatMap((reference) => {
    const [kind, id] = reference.split(/:(.*)/s);
    if (kind === 'content') return [id as ContentItemId];
    const place = kind === 'variant' ? variantById(workspace, id as VariantId) : undefined;
    return place ? [place.item.id] : [];
  });
  const steps = usesOf(workspace, contents).flatMap(({ stepId, groups }) =>
    atSteps(workspace, finding, [stepId], groups),
  );
  if (steps.length > 0) return steps;
  return processesUsing(workspace, anchor).map(({ id }) => ({ processId: id, rowIds: [] }));
}

function atSteps(
  workspace: Workspace,
  finding: Finding,
  stepIds: readonly StepId[],
  groups: readonly TargetGroupId[] = finding.targetGroupIds,
): FindingPlace[] {
  const { kind, isInLane } = rowOfFinding(finding);
  return stepIds.flatMap((stepId) => {
    const place = stepById(workspace, stepId);
    if (!place) return [];
    const rowIds = isInLane ? groups.map((groupId) => `${kind}:${groupId}`) : [kind];
    return [{ processId: place.process.id, stepId, rowIds }];
  });
}

/** Steps whose contacts use one of these content items, with the target groups of those contacts. */
function usesOf(
  workspace: Workspace,
  contentIds: readonly ContentItemId[],
): { stepId: StepId; groups: TargetGroupId[] }[] {
  if (contentIds.length === 0) return [];
  return workspace.processes.flatMap((process) =>
    process.steps.flatMap(({ id, touchpoints = [] }) => {
      const groups = touchpoints
        .filter(({ primary, supporting = [] }) =>
          [...(primary ? [primary] : []), ...supporting].some((use) =>
            use.contentIds.some((contentId) => contentIds.includes(contentId)),
          ),
        )
        .flatMap((touchpoint) => groupsOf(touchpoint, process));
      return groups.length > 0 ? [{ stepId: id, groups }] : [];
    }),
  );
}
