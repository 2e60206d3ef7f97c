import type { EditFailure } from '#core/edits/edit-failure.ts';
import type { EditCall } from '#core/edits/registry.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { informationOfUse } from '../../../lookups/information-of-use.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';

/** How a cell is edited: with a picker, as text, or not at all in the blueprint. */
export type CellEditor = 'picker' | 'text' | undefined;

/** How the cells of a row are edited. */
export function editorOf({ kind }: Pick<BlueprintRow, 'kind'>): CellEditor {
  switch (kind) {
    case 'primary':
    case 'supporting':
    case 'content':
    case 'tells':
    case 'asks':
    case 'system':
    case 'tone':
      return 'picker';
    case 'step':
    case 'customerAction':
    case 'question':
    case 'expectNext':
    case 'weExpect':
      return 'text';
    default:
      return undefined;
  }
}

/** Why a cell cannot be edited now; undefined when it can. */
export function whyNotEditable(process: Process, step: Step, { kind, groupId }: BlueprintRow): EditFailure | undefined {
  if (groupId === undefined) return undefined;
  if (!groupsOfStep(step, process).includes(groupId)) return 'group-not-in-step';
  return needsChannel(kind) && !touchpointFor(step, groupId)?.primary ? 'no-channel' : undefined;
}

/** Whether what stands in a row belongs to the primary channel, so that this has to be there first. */
export function needsChannel(kind: BlueprintRow['kind']): boolean {
  return kind === 'content' || kind === 'tells' || kind === 'asks' || kind === 'system' || kind === 'tone';
}

/** What Delete does in a cell; undefined where there is nothing to clear. */
export function clearCell(
  workspace: Workspace,
  process: Process,
  step: Step,
  { kind, groupId }: BlueprintRow,
): EditCall | undefined {
  const place = { processId: process.id, stepId: step.id };
  if (kind === 'customerAction' || kind === 'question') {
    const key = kind === 'question' ? 'questions' : kind;
    if (step[key] === undefined) return undefined;
    return { editId: 'object.set', args: { kind: 'step', id: step.id, fields: { [key]: null } } };
  }
  if (kind === 'step') return { editId: 'step.delete', args: place };
  if (kind === 'expectNext' || kind === 'weExpect') {
    return step[kind] && { editId: 'expectation.set', args: { ...place, of: sideOf(kind), text: '', time: null } };
  }
  return groupId === undefined ? undefined : clearInLane(workspace, process, step, { kind, groupId });
}

/** Whose expectation a row or field holds. */
export function sideOf(kind: 'expectNext' | 'weExpect'): 'customer' | 'organisation' {
  return kind === 'expectNext' ? 'customer' : 'organisation';
}

function clearInLane(
  workspace: Workspace,
  process: Process,
  step: Step,
  { kind, groupId }: { kind: BlueprintRow['kind']; groupId: TargetGroupId },
): EditCall | undefined {
  const args = { processId: process.id, stepId: step.id, targetGroupIds: [groupId] };
  const { primary, supporting = [] } = touchpointFor(step, groupId) ?? {};
  if (kind === 'supporting' && supporting.length > 0) {
    const channelIds = supporting.map(({ channelId }) => channelId);
    return { editId: 'supporting-channel.remove', args: { ...args, channelIds } };
  }
  if (!primary && touchpointFor(step, groupId)?.skip) return { editId: 'skip.set', args: { ...args, reason: '' } };
  if (!primary) return undefined;
  if (kind === 'primary') return { editId: 'channel.set', args: { ...args, channelId: null } };
  if (kind === 'content' && primary.contentIds.length > 0) {
    return { editId: 'content.unlink', args: { ...args, contentIds: primary.contentIds } };
  }
  if (kind === 'tells' || kind === 'asks') {
    const infoIds = informationOfUse(workspace, primary, groupId, kind).map(({ id }) => id);
    return infoIds.length > 0
      ? { editId: 'information.unlink', args: { ...args, direction: kind, infoIds } }
      : undefined;
  }
  if (kind === 'system' && (primary.noSystem === true || primary.systemIds)) {
    return { editId: 'source-system.set', args: { ...args, systems: 'unknown' } };
  }
  if (kind === 'tone') return { editId: 'tone.set', args: { ...args, toneProfileId: null } };
  return undefined;
}
