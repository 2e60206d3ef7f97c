import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { ChannelId, TargetGroupId, VariantId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { EditContext } from '../edit.ts';
import { mutableCopy } from './mutable-copy.ts';

/** The variants of an item on this channel that only these groups read; a shared one is split first. */
export function ownVariants(
  workspace: Workspace,
  item: ContentItem,
  groupIds: readonly TargetGroupId[],
  channelId: ChannelId,
  { newId }: EditContext,
): ContentVariant[] {
  return item.variants
    .filter(({ channelIds }) => channelIds.includes(channelId))
    .flatMap((variant) => {
      const readers =
        variant.targetGroupIds === 'all' ? workspace.targetGroups.map(({ id }) => id) : variant.targetGroupIds;
      const inside = readers.filter((id) => groupIds.includes(id));
      const outside = readers.filter((id) => !groupIds.includes(id));
      if (inside.length === 0) return [];
      if (outside.length === 0) return [variant];
      const copy = {
        ...mutableCopy(variant),
        id: newId() as VariantId,
        targetGroupIds: inside,
      };
      variant.targetGroupIds = outside;
      item.variants.splice(item.variants.indexOf(variant) + 1, 0, copy);
      return item.variants.filter(({ id }) => id === copy.id);
    });
}
