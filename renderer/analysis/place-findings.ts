import type { Finding } from '#core/analysis/finding.ts';
import { stepsOfFinding } from '#core/analysis/steps-of-finding.ts';
import type { ContentItemId, ProcessId, StepId, VariantId } from '#core/model/id.ts';
import { variantById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { rowOfFinding } from './row-of-finding.ts';
import { waitsForSteps } from './waits-for-steps.ts';

/** Where a finding stands: a step in a process and, inside it, a row for some target groups. Without a step it is about the process. */
export interface FindingPlace {
  processId: ProcessId;
  stepId?: StepId;
  /** Id of the row in the blueprint. */
  rowIds: readonly string[];
}

/** Findings a person can act on now (open or changed, and not about a process that still waits for its first step), and where they stand. */
export interface PlacedFindings {
  /** In report order. */
  open: readonly Finding[];
  placesOf(finding: Finding): readonly FindingPlace[];
  /** In report order. */
  inProcess(processId: ProcessId): readonly Finding[];
  atStep(stepId: StepId): readonly Finding[];
  atCell(stepId: StepId, rowId: string): readonly Finding[];
  /** About a content item itself or one of its texts. */
  atContent(contentId: ContentItemId): readonly Finding[];
}

const none: readonly Finding[] = [];

/** Puts findings at their places in the blueprint. */
export function placeFindings(workspace: Workspace, findings: readonly Finding[]): PlacedFindings {
  const open = findings.filter(
    (finding) => ['open', 'changed'].includes(finding.status) && !waitsForSteps(workspace, finding),
  );
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
    const contentId = contentOf(workspace, finding);
    if (contentId !== undefined) add(`content ${contentId}`, finding);
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
    atContent: (contentId) => lists.get(`content ${contentId}`) ?? none,
  };
}

function contentOf(workspace: Workspace, { anchor }: Finding): ContentItemId | undefined {
  if (anchor.kind === 'content') return anchor.id as ContentItemId;
  return anchor.kind === 'variant' ? variantById(workspace, anchor.id as VariantId)?.item.id : undefined;
}

function findPlaces(workspace: Workspace, finding: Finding): FindingPlace[] {
  const { kind, isInLane } = rowOfFinding(finding);
  return stepsOfFinding(workspace, finding).map(({ processId, stepId, groups }) => {
    if (stepId === undefined) return { processId, rowIds: [] };
    return { processId, stepId, rowIds: isInLane ? groups.map((groupId) => `${kind}:${groupId}`) : [kind] };
  });
}
