import { readCell } from '#core/analysis/flow/cell.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ChannelId, TargetGroupId } from '#core/model/id.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { PlanContext } from '../../plan-context.ts';

/**
 * The channels through which each group gets a content item in these processes: only where the group takes part in the step and a text is
 * written for it. Of an item that no step uses: the channels its texts are written for.
 */
export function channelsOf(
  item: ContentItem,
  { workspace, processes, targetGroups }: PlanContext,
): Map<TargetGroupId, Set<ChannelId>> {
  const found = new Map<TargetGroupId, Set<ChannelId>>();
  const add = (groupId: TargetGroupId, channelIds: readonly ChannelId[]): void => {
    found.set(groupId, new Set([...(found.get(groupId) ?? []), ...channelIds]));
  };
  for (const { steps, targetGroupIds } of processes) {
    for (const groupId of targetGroupIds) {
      for (const step of steps) {
        const cell = readCell(workspace, step, groupId);
        for (const { use, items } of cell ? usesOf(cell) : []) {
          if (items.some((used) => used.item.id === item.id && used.variant)) add(groupId, [use.channelId]);
        }
      }
    }
  }
  if (found.size > 0) return found;
  for (const { id } of targetGroups) {
    for (const { channelIds, targetGroupIds } of item.variants) {
      if (targetGroupIds === 'all' || targetGroupIds.includes(id)) add(id, channelIds);
    }
  }
  return found;
}
