import { original } from 'immer';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { ChannelId, ContentItemId, InformationItemId, TargetGroupId, VariantId } from '#core/model/id.ts';
import { groupsOf, variantFor } from '#core/model/lookups.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { EditContext } from '../edit.ts';
import { mutableCopy } from './mutable-copy.ts';
import { ownVariants } from './own-variants.ts';

/** Something with lists of what it tells and asks. */
export type InformationLists = Pick<ContentItem | ContentVariant, 'tells' | 'asks'>;

/** For whom, where and which list. */
export interface CellLists {
  groupIds: readonly TargetGroupId[];
  channelId: ChannelId;
  direction: 'tells' | 'asks';
}

/**
 * The owners of the lists in which information stands for these groups on this channel: the item, and the texts that have a list of their
 * own, when no other group meets it; otherwise the texts for these groups, which are split off or made when they do not exist yet.
 */
export function ownersOfLists(
  workspace: Workspace,
  item: ContentItem,
  { groupIds, channelId, direction }: CellLists,
  context: EditContext,
): InformationLists[] {
  const isOnlyTheirs = readersOf(original(workspace) ?? workspace, item.id).every((id) => groupIds.includes(id));
  if (isOnlyTheirs) return [item, ...item.variants.filter((variant) => variant[direction])];
  const without = groupIds.filter((id) => !variantFor(item, id, channelId, workspace.contentLocale));
  if (without.length > 0) {
    const variant: ContentVariant = {
      id: context.newId() as VariantId,
      targetGroupIds: without,
      channelIds: [channelId],
      locale: workspace.contentLocale,
    };
    item.variants.push(variant);
  }
  const owners = ownVariants(workspace, item, groupIds, channelId, context);
  for (const owner of owners) owner[direction] ??= mutableCopy(item[direction] ?? []) as never;
  return owners;
}

/** Which information a told or asked entry is about. */
export function infoIdOf(ref: InformationItemId | { infoId: InformationItemId }): InformationItemId {
  return typeof ref === 'string' ? ref : ref.infoId;
}

/** The groups that meet an item at some step of some process. */
function readersOf({ processes }: Workspace, id: ContentItemId): TargetGroupId[] {
  return processes.flatMap((process) =>
    process.steps.flatMap(({ touchpoints = [] }) =>
      touchpoints
        .filter((touchpoint) => usesOf(touchpoint).some(({ contentIds }) => contentIds.includes(id)))
        .flatMap((touchpoint) => groupsOf(touchpoint, process)),
    ),
  );
}
