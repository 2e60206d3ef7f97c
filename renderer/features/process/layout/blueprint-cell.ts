import type { ChannelUse } from '#core/model/channel-use.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { channelById, groupsOfStep, systemById, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { contentOfUse, informationOfUse, tonesOfUse } from '../../../lookups/information-of-use.ts';
import type { BlueprintRow, LaneRowKind } from './blueprint-rows.ts';

/** What stands in a cell. */
export type BlueprintCell =
  | { kind: 'empty' }
  /** The target group does not take part in this step. */
  | { kind: 'absent' }
  /** A contact without a channel. */
  | { kind: 'missing' }
  | { kind: 'skip'; reason: string }
  | { kind: 'channel'; name: string }
  | { kind: 'supporting'; names: string[] }
  | { kind: 'noSystem' }
  | { kind: 'text'; text: string }
  | { kind: 'expectation'; parts: ExpectationPart[] };

/** An expectation for everyone, or one that replaces it for some target groups. */
export interface ExpectationPart {
  groupIds: readonly TargetGroupId[] | undefined;
  text: string;
}

/** Between several names in one cell; the dot stays with the name before it. */
const separator = '\u00A0· ';
const empty: BlueprintCell = { kind: 'empty' };

/** What stands in the cell of this step and row. */
export function blueprintCell(workspace: Workspace, process: Process, step: Step, row: BlueprintRow): BlueprintCell {
  switch (row.kind) {
    case 'step':
    case 'lane':
    case 'findings':
      return empty;
    case 'customerAction':
      return textCell(step.customerAction);
    case 'question':
      return textCell(step.questions?.map(({ text }) => text).join(separator));
    case 'expectNext':
    case 'weExpect':
      return expectationCell(step[row.kind]);
    default:
      return row.groupId === undefined ? empty : laneCell(workspace, process, step, row.kind, row.groupId);
  }
}

function laneCell(
  workspace: Workspace,
  process: Process,
  step: Step,
  kind: LaneRowKind,
  groupId: TargetGroupId,
): BlueprintCell {
  if (!groupsOfStep(step, process).includes(groupId)) return { kind: 'absent' };
  const touchpoint = touchpointFor(step, groupId);
  const supporting = touchpoint?.supporting ?? [];
  if (kind === 'supporting' && supporting.length > 0) {
    return { kind, names: supporting.map(({ channelId }) => channelById(workspace, channelId)?.name ?? '') };
  }
  if (touchpoint?.primary) return useCell(workspace, touchpoint.primary, kind, groupId);
  if (touchpoint?.skip) return kind === 'primary' ? { kind: 'skip', reason: touchpoint.skip.reason } : empty;
  return step.kind === 'contact' ? { kind: 'missing' } : empty;
}

function useCell(workspace: Workspace, use: ChannelUse, kind: LaneRowKind, groupId: TargetGroupId): BlueprintCell {
  switch (kind) {
    case 'primary':
      return { kind: 'channel', name: channelById(workspace, use.channelId)?.name ?? '' };
    case 'supporting':
      return empty;
    case 'content':
      return namesCell(contentOfUse(workspace, use, groupId).map(({ item }) => item.title));
    case 'tells':
    case 'asks':
      return namesCell(informationOfUse(workspace, use, groupId, kind).map(({ name }) => name));
    case 'system':
      if (use.noSystem === true) return { kind: 'noSystem' };
      return namesCell((use.systemIds ?? []).map((systemId) => systemById(workspace, systemId)?.name ?? ''));
    case 'tone':
      return namesCell(tonesOfUse(workspace, use, groupId).map(({ name }) => name));
  }
}

function namesCell(names: string[]): BlueprintCell {
  return textCell([...new Set(names)].join(separator));
}

function textCell(text: string | undefined): BlueprintCell {
  return text ? { kind: 'text', text } : empty;
}

function expectationCell(expectation: Step['expectNext'] | Step['weExpect']): BlueprintCell {
  if (!expectation) return empty;
  const own = expectation.byGroup?.map(({ targetGroupIds, text }) => ({ groupIds: targetGroupIds, text })) ?? [];
  return { kind: 'expectation', parts: [{ groupIds: undefined, text: expectation.text }, ...own] };
}
