import type { Channel } from '#core/model/channel.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { durationHours } from '../flow/duration-hours.ts';
import { processesUsing } from '../usage-index.ts';

/** A channel of a process with our norm for answering and what customers expect there. */
export interface ReplyGap {
  channel: Channel;
  /** Hours that our norm is longer than what is expected; below 0 we are faster. Null when one of the two is not known. */
  hours: number | null;
  /** Part of the customers who expect that; null when not known. */
  share: number | null;
}

/** The channels of a process where something is known about answering, the largest gap first. */
export function replyGaps(workspace: Workspace, process: Process): ReplyGap[] {
  return workspace.channels
    .filter(({ responseNorm, responseExpectation }) => responseNorm ?? responseExpectation)
    .filter(({ id }) => processesUsing(workspace, { kind: 'channel', id }).includes(process))
    .map((channel) => {
      const { responseNorm: norm, responseExpectation: expected } = channel;
      const hours = norm && expected ? durationHours(norm) - durationHours(expected.within) : null;
      return { channel, hours, share: expected?.share ?? null };
    })
    .toSorted((one, other) => (other.hours ?? -Infinity) - (one.hours ?? -Infinity) || 0);
}
