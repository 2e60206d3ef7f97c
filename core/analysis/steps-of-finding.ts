import type { ContentItemId, ProcessId, StepId, TargetGroupId, VariantId } from '#core/model/id.ts';
import { groupsOf, processById, stepById, variantById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Finding } from './finding.ts';
import { processesUsing } from './usage-index.ts';

/** A step at which a finding is shown, and the target groups it is about there; without a step it is about the process. */
export interface FindingStep {
  processId: ProcessId;
  stepId?: StepId;
  groups: readonly TargetGroupId[];
}

/** Where a finding is shown in processes: at its steps, at the steps that use the content it is about, else at the process. */
export function stepsOfFinding(workspace: Workspace, finding: Finding): FindingStep[] {
  const { anchor, explains, targetGroupIds } = finding;
  if (anchor.kind === 'step') return atSteps(workspace, [anchor.id as StepId], targetGroupIds);
  if (anchor.kind === 'process') {
    const process = processById(workspace, anchor.id as ProcessId);
    if (!process) return [];
    const ids = [...(explains['steps'] ?? []), ...(explains['blocking'] ?? [])] as StepId[];
    const steps = atSteps(workspace, ids, targetGroupIds);
    return steps.length > 0 ? steps : [{ processId: process.id, groups: [] }];
  }
  const pointedAt = [`${anchor.kind}:${anchor.id}`, ...(explains['deviating'] ?? [])];
  const contents = pointedAt.flatMap((reference) => {
    const [kind, id] = reference.split(/:(.*)/s);
    if (kind === 'content') return [id as ContentItemId];
    const place = kind === 'variant' ? variantById(workspace, id as VariantId) : undefined;
    return place ? [place.item.id] : [];
  });
  const steps = stepsUsing(workspace, contents).flatMap(({ stepId, groups }) => atSteps(workspace, [stepId], groups));
  if (steps.length > 0) return steps;
  return processesUsing(workspace, anchor).map(({ id }) => ({ processId: id, groups: [] }));
}

function atSteps(workspace: Workspace, stepIds: readonly StepId[], groups: readonly TargetGroupId[]): FindingStep[] {
  return stepIds.flatMap((stepId) => {
    const place = stepById(workspace, stepId);
    return place ? [{ processId: place.process.id, stepId, groups }] : [];
  });
}

/** A contact that uses some content: its step, and its target groups. */
interface Contact {
  stepId: StepId;
  groups: readonly TargetGroupId[];
  /** Its place among the contacts of the process. */
  order: number;
}

const contactsKnown = new WeakMap<Process, ReadonlyMap<string, readonly Contact[]>>();

/** Steps whose contacts use one of these content items, with the target groups of those contacts. */
function stepsUsing(
  { processes }: Workspace,
  contentIds: readonly ContentItemId[],
): { stepId: StepId; groups: TargetGroupId[] }[] {
  if (contentIds.length === 0) return [];
  return processes.flatMap((process) => {
    const index = contactsKnown.get(process) ?? contactsByContent(process);
    contactsKnown.set(process, index);
    const contacts = new Set(contentIds.flatMap((id) => index.get(id) ?? []));
    const inOrder = [...contacts].toSorted((one, other) => one.order - other.order);
    return [...Map.groupBy(inOrder, ({ stepId }) => stepId)]
      .map(([stepId, own]) => ({ stepId, groups: own.flatMap(({ groups }) => groups) }))
      .filter(({ groups }) => groups.length > 0);
  });
}

function contactsByContent(process: Process): Map<string, Contact[]> {
  const index = new Map<string, Contact[]>();
  let order = 0;
  for (const { id, touchpoints = [] } of process.steps) {
    for (const touchpoint of touchpoints) {
      const contact = { stepId: id, groups: groupsOf(touchpoint, process), order };
      order += 1;
      for (const contentId of new Set(usesOf(touchpoint).flatMap(({ contentIds }) => contentIds))) {
        const contacts = index.get(contentId);
        if (contacts) contacts.push(contact);
        else index.set(contentId, [contact]);
      }
    }
  }
  return index;
}
