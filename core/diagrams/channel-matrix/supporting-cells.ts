import type { Channel } from '#core/model/channel.ts';
import type { ChannelId, TargetGroupId } from '#core/model/id.ts';
import { groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { ContactChannel, MatrixColumn, MatrixLine, SupportingCell } from './matrix-model.ts';
import type { PictureInput } from './picture-input.ts';

/**
 * The light-blue cells (step 3 of the algorithm): which lines may use which channel beside their primary one. A cell for everyone who
 * takes the step is plain.
 */
export function supportingCells(
  { columns, lines, process }: PictureInput,
  rowOfChannel: ReadonlyMap<ContactChannel, number>,
): SupportingCell[] {
  return columns.flatMap((column) => {
    const users = new Map<ChannelId, number[]>();
    for (const [index, line] of lines.entries()) {
      for (const channelId of supportOf(line, column.step, process)) {
        users.set(channelId, [...(users.get(channelId) ?? []), index]);
      }
    }
    const takers = lines.filter(({ stops }, index) => stops.has(column.index) || isUser(users, index)).length;
    return [...users]
      .flatMap(([channelId, own]) => {
        const row = rowOfChannel.get(channelId);
        return row === undefined ? [] : { column: column.index, row, lines: own, isForAll: own.length === takers };
      })
      .toSorted((one, other) => one.row - other.row);
  });
}

/** The channels that the groups of a process use, primary or supporting, in the order of the workspace. */
export function usedChannels(
  workspace: Workspace,
  {
    columns,
    allLines,
    process,
  }: { columns: readonly MatrixColumn[]; allLines: readonly MatrixLine[]; process: Process },
): Channel[] {
  const used = new Set<ContactChannel>();
  for (const line of allLines) {
    for (const channel of line.stops.values()) used.add(channel);
    for (const { step } of columns) for (const channel of supportOf(line, step, process)) used.add(channel);
  }
  return workspace.channels.filter(({ id }) => used.has(id));
}

function isUser(users: ReadonlyMap<ChannelId, readonly number[]>, line: number): boolean {
  return [...users.values()].some((own) => own.includes(line));
}

function supportOf({ groupIds }: MatrixLine, step: Step, process: Process): Set<ChannelId> {
  const takers: readonly TargetGroupId[] = groupsOfStep(step, process);
  return new Set(
    groupIds
      .filter((groupId) => takers.includes(groupId))
      .flatMap((groupId) => (touchpointFor(step, groupId)?.supporting ?? []).map(({ channelId }) => channelId)),
  );
}
