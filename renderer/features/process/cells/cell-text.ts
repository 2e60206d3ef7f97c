import type { EditCall } from '#core/edits/registry.ts';
import type { ChannelId, ContentItemId, InformationItemId, SystemId, ToneProfileId } from '#core/model/id.ts';
import { channelById, contentById, groupsOfStep, systemById, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { informationOfUse, tonesOfUse } from '../../../lookups/information-of-use.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import { needsChannel, sideOf } from './cell-edits.ts';
import type { NameBook } from './name-book.ts';
import { questionLines, questionsFromLines } from './question-lines.ts';
import { noSystemWords, saysNoSystem, skipReasonIn, skipWords } from './words-on-purpose.ts';

/** Between names in one cell, as in a list in a spreadsheet. */
const between = '; ';

/** A cell of the grid. */
export interface CellOfStep {
  workspace: Workspace;
  process: Process;
  step: Step;
  row: BlueprintRow;
}

/** What a cell says as plain text, for the clipboard: names are divided by semicolons. */
export function textOfCell({ workspace, step, row: { kind, groupId } }: CellOfStep): string {
  if (kind === 'step') return step.name;
  if (kind === 'customerAction') return step.customerAction ?? '';
  if (kind === 'question') return questionLines(step).replaceAll('\n', between);
  if (kind === 'expectNext' || kind === 'weExpect') return step[kind]?.text ?? '';
  if (groupId === undefined) return '';
  const { primary, supporting = [], skip } = touchpointFor(step, groupId) ?? {};
  const channelNames = (ids: readonly ChannelId[]) => ids.map((id) => channelById(workspace, id)?.name ?? '');
  if (kind === 'primary' && skip) return skipWords(workspace.contentLocale, skip.reason);
  if (kind === 'primary') return primary ? channelNames([primary.channelId]).join('') : '';
  if (kind === 'supporting') return channelNames(supporting.map(({ channelId }) => channelId)).join(between);
  if (!primary) return '';
  if (kind === 'content') return primary.contentIds.map((id) => contentById(workspace, id)?.title ?? '').join(between);
  if (kind === 'system' && primary.noSystem) return noSystemWords(workspace.contentLocale);
  if (kind === 'system')
    return (primary.systemIds ?? []).map((id) => systemById(workspace, id)?.name ?? '').join(between);
  if (kind === 'tone') return namesOf(tonesOfUse(workspace, primary, groupId));
  if (kind === 'tells' || kind === 'asks') return namesOf(informationOfUse(workspace, primary, groupId, kind));
  return '';
}

/**
 * The edits that make a cell say a text: names lead to what is called so, or make it. Undefined where the text cannot stand: the group
 * takes no part in the step, or there is no channel yet and none comes with the text.
 */
export function callsForText(cell: CellOfStep, text: string, names: NameBook): EditCall[] | undefined {
  const { process, step, row } = cell;
  const { kind, groupId } = row;
  const trimmed = text.trim();
  if (textOfCell(cell) === trimmed) return [];
  const place = { processId: process.id, stepId: step.id };
  switch (kind) {
    case 'step':
      return trimmed === '' ? undefined : [{ editId: 'step.rename', args: { ...place, name: trimmed } }];
    case 'customerAction':
      return [{ editId: 'object.set', args: { kind: 'step', id: step.id, fields: { customerAction: trimmed } } }];
    case 'question': {
      const questions = questionsFromLines(step, trimmed.replaceAll(/;\s*/g, '\n'));
      return [{ editId: 'object.set', args: { kind: 'step', id: step.id, fields: { questions } } }];
    }
    case 'expectNext':
    case 'weExpect':
      return [{ editId: 'expectation.set', args: { ...place, of: sideOf(kind), text: trimmed } }];
    default:
      return groupId === undefined ? undefined : callsInLane(cell, groupId, trimmed, names);
  }
}

function callsInLane(cell: CellOfStep, groupId: TargetGroupId, text: string, names: NameBook): EditCall[] | undefined {
  const { workspace, process, step, row } = cell;
  if (!groupsOfStep(step, process).includes(groupId)) return undefined;
  const place = { processId: process.id, stepId: step.id, targetGroupIds: [groupId] };
  const { primary, supporting = [], skip } = touchpointFor(step, groupId) ?? {};
  if (needsChannel(row.kind) && !primary) return text === '' ? [] : undefined;
  switch (row.kind) {
    case 'primary': {
      const reason = skipReasonIn(text);
      if (reason || (skip && text === '')) return [{ editId: 'skip.set', args: { ...place, reason: reason ?? '' } }];
      const channelId = text === '' ? null : (names.idOf('channel', text) as ChannelId);
      return [{ editId: 'channel.set', args: { ...place, channelId } }];
    }
    case 'supporting': {
      const next = names.split('channel', text).map((name) => names.idOf('channel', name) as ChannelId);
      const old = supporting.map(({ channelId }) => channelId);
      const gone = old.filter((id) => !next.includes(id));
      const added = next.filter((id) => !old.includes(id) && id !== primary?.channelId);
      return [
        ...(gone.length > 0
          ? [{ editId: 'supporting-channel.remove' as const, args: { ...place, channelIds: gone } }]
          : []),
        ...added.map((channelId) => ({ editId: 'supporting-channel.add' as const, args: { ...place, channelId } })),
      ];
    }
    case 'content': {
      const next = names.split('content', text).map((name) => names.idOf('content', name) as ContentItemId);
      const old = primary?.contentIds ?? [];
      const gone = old.filter((id) => !next.includes(id));
      return [
        ...(gone.length > 0 ? [{ editId: 'content.unlink' as const, args: { ...place, contentIds: gone } }] : []),
        ...next
          .filter((id) => !old.includes(id))
          .map((contentId) => ({ editId: 'content.link' as const, args: { ...place, contentId } })),
      ];
    }
    case 'tells':
    case 'asks': {
      const direction = row.kind;
      const next = names.split(direction, text).map((name) => names.idOf(direction, name) as InformationItemId);
      const old = primary ? informationOfUse(workspace, primary, groupId, direction).map(({ id }) => id) : [];
      const gone = old.filter((id) => !next.includes(id));
      return [
        ...next
          .filter((id) => !old.includes(id))
          .map((infoId) => ({ editId: 'information.link' as const, args: { ...place, direction, infoId } })),
        ...(gone.length > 0
          ? [{ editId: 'information.unlink' as const, args: { ...place, direction, infoIds: gone } }]
          : []),
      ];
    }
    case 'system': {
      if (saysNoSystem(text)) return [{ editId: 'source-system.set', args: { ...place, systems: 'none-needed' } }];
      const systems = names.split('system', text).map((name) => names.idOf('system', name) as SystemId);
      return [{ editId: 'source-system.set', args: { ...place, systems: systems.length > 0 ? systems : 'unknown' } }];
    }
    case 'tone': {
      const toneProfileId = text === '' ? null : (names.idOf('toneProfile', text) as ToneProfileId);
      return [{ editId: 'tone.set', args: { ...place, toneProfileId } }];
    }
    default:
      return undefined;
  }
}

function namesOf(things: readonly { name: string }[]): string {
  return things.map(({ name }) => name).join(between);
}
