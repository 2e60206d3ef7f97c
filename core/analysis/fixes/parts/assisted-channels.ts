import type { Channel } from '#core/model/channel.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** Assisted channels, those that all the groups prefer first, without those that one of them avoids. */
export function assistedChannels(workspace: Workspace, groupIds: readonly string[]): Channel[] {
  const groups = workspace.targetGroups.filter(({ id }) => groupIds.includes(id));
  const levels = (channel: Channel) =>
    groups.map(({ preferences }) => preferences?.find(({ channelId }) => channelId === channel.id)?.level);
  const rank = (channel: Channel): number => levels(channel).filter((level) => level !== 'preferred').length;
  return workspace.channels
    .filter(
      (channel) => channel.kind === 'assisted' && channel.direction !== 'out' && !levels(channel).includes('avoided'),
    )
    .toSorted((one, other) => rank(one) - rank(other));
}
