import { readCell } from '#core/analysis/flow/cell.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ChannelId, ContentItemId, TargetGroupId } from '#core/model/id.ts';
import type { PlanContext } from '../../plan-context.ts';

type GroupChannels = Map<TargetGroupId, Set<ChannelId>>;

/** What was read of a plan, so that a plan of a thousand items reads its processes once and not a thousand times. */
const read = new WeakMap<PlanContext, ReadonlyMap<ContentItemId, GroupChannels>>();

/**
 * The channels through which each group gets a content item in these processes: only where the group takes part in the step and a text is
 * written for it. Of an item that no step uses: the channels its texts are written for.
 */
export function channelsOf(item: ContentItem, context: PlanContext): GroupChannels {
  const inUse = read.get(context) ?? channelsInUse(context);
  read.set(context, inUse);
  const found = inUse.get(item.id);
  if (found) return found;
  const meant: GroupChannels = new Map();
  for (const { id } of context.targetGroups) {
    for (const { channelIds, targetGroupIds } of item.variants) {
      if (targetGroupIds === 'all' || targetGroupIds.includes(id)) add(meant, id, channelIds);
    }
  }
  return meant;
}

function channelsInUse({ workspace, processes }: PlanContext): Map<ContentItemId, GroupChannels> {
  const found = new Map<ContentItemId, GroupChannels>();
  for (const { steps, targetGroupIds } of processes) {
    for (const groupId of targetGroupIds) {
      for (const step of steps) {
        const cell = readCell(workspace, step, groupId);
        for (const { use, items } of cell?.uses ?? []) {
          for (const { item } of items.filter(({ variant }) => variant)) {
            const channels: GroupChannels = found.get(item.id) ?? new Map();
            found.set(item.id, channels);
            add(channels, groupId, [use.channelId]);
          }
        }
      }
    }
  }
  return found;
}

function add(channels: GroupChannels, groupId: TargetGroupId, channelIds: readonly ChannelId[]): void {
  channels.set(groupId, new Set([...(channels.get(groupId) ?? []), ...channelIds]));
}
