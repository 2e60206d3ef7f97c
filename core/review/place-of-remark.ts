import { processesUsing } from '#core/analysis/usage-index.ts';
import type { AnchorKind } from '#core/analysis/finding.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import { isEntityKind, type EntityKind } from '#core/model/entity-kind.ts';
import type { ContentItemId, ProcessId, StepId, VariantId } from '#core/model/id.ts';
import { contentById, stepById, variantById } from '#core/model/lookups.ts';
import { nameIn, nameOfObject } from '#core/model/name-of-object.ts';
import { isObjectKind, pathOfObject, type ObjectKind } from '#core/model/object-kinds.ts';
import { valueAt } from '#core/model/json-pointer.ts';
import type { Remark } from '#core/model/remark.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** Where a remark stands in the workspace as it is now. */
export interface RemarkPlace {
  /** Undefined for a kind that this version does not know. */
  kind: EntityKind | undefined;
  /** Empty when the object is gone or has no name. */
  name: string;
  /** Whether the object is still in the workspace. */
  exists: boolean;
  /** The processes it belongs to or is used in. */
  processIds: readonly ProcessId[];
  stepId?: StepId;
  /** Number of the step in its process. */
  number?: number;
  contentId?: ContentItemId;
}

/** Parts of a plan that have an id and a text, by their kind. */
const planParts = {
  objective: 'objectives',
  keyMessage: 'keyMessages',
  decision: 'decisions',
  budgetLine: 'budget',
} as const;

const anchors: ReadonlySet<string> = new Set([
  'content',
  'variant',
  'info',
  'field',
  'channel',
  'targetGroup',
  'system',
]);

/** Finds the object that a remark is pinned to. */
export function placeOfRemark(workspace: Workspace, { target }: Pick<Remark, 'target'>): RemarkPlace {
  const { kind, id } = target;
  if (!isEntityKind(kind)) return { kind: undefined, name: '', exists: false, processIds: [] };
  if (kind in planParts) return placeInPlan(workspace, kind as keyof typeof planParts, id);
  if (kind === 'question') return placeOfQuestion(workspace, id);
  if (!isObjectKind(kind)) return { kind, name: '', exists: false, processIds: [] };
  const exists = pathOfObject(workspace, kind, id) !== undefined;
  return {
    kind,
    name: nameOfObject(workspace, kind, id),
    exists,
    processIds: [],
    ...(exists ? around(workspace, kind, id) : {}),
  };
}

function around(workspace: Workspace, kind: ObjectKind, id: string): Partial<RemarkPlace> {
  if (kind === 'step') return aroundStep(workspace, id as StepId);
  if (kind === 'process') return { processIds: [id as ProcessId] };
  if (kind === 'phase' || kind === 'transition') {
    const path = pathOfObject(workspace, kind, id);
    const owner = path && valueAt(workspace, [...path.slice(0, 2), 'id']);
    return { processIds: typeof owner === 'string' ? [owner as ProcessId] : [] };
  }
  if (!anchors.has(kind)) return {};
  const processIds = processesUsing(workspace, { kind: kind as AnchorKind, id }).map((process) => process.id);
  const item =
    kind === 'variant'
      ? variantById(workspace, id as VariantId)?.item
      : kind === 'content'
        ? contentById(workspace, id as ContentItemId)
        : undefined;
  return item ? { processIds, contentId: item.id } : { processIds };
}

function aroundStep(workspace: Workspace, stepId: StepId): Partial<RemarkPlace> {
  const place = stepById(workspace, stepId);
  if (!place) return {};
  const number = orderSteps(place.process).steps.find((step) => step.stepId === stepId)?.number;
  return { processIds: [place.process.id], stepId, ...(number === undefined ? {} : { number }) };
}

function placeInPlan(workspace: Workspace, kind: keyof typeof planParts, id: string): RemarkPlace {
  const parts = (workspace.plans ?? []).flatMap((plan): { id: string }[] => plan[planParts[kind]] ?? []);
  const found = parts.find((part) => part.id === id);
  const name = found && 'item' in found ? String(found.item) : nameIn(found);
  return { kind, name, exists: found !== undefined, processIds: [] };
}

function placeOfQuestion(workspace: Workspace, id: string): RemarkPlace {
  for (const { steps } of workspace.processes) {
    for (const { questions = [], id: stepId } of steps) {
      const question = questions.find((one) => one.id === id);
      if (!question) continue;
      return { kind: 'question', name: question.text, exists: true, processIds: [], ...aroundStep(workspace, stepId) };
    }
  }
  return { kind: 'question', name: '', exists: false, processIds: [] };
}
