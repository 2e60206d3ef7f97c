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
  if (isOnlyFor(workspace, item, groupIds)) return [item, ...item.variants.filter((variant) => variant[direction])];
  const owners = variantsForGroups(workspace, item, { groupIds, channelId }, context);
  for (const owner of owners) owner[direction] ??= mutableCopy(item[direction] ?? []) as never;
  return owners;
}

/** The texts of an item that only these groups read on this channel; before there is any, the item itself where no other group meets it. */
export function textsForGroups(
  workspace: Workspace,
  item: ContentItem,
  place: Omit<CellLists, 'direction'>,
  context: EditContext,
): (ContentItem | ContentVariant)[] {
  const { groupIds, channelId } = place;
  const isWritten = groupIds.some((id) => variantFor(item, id, channelId, workspace.contentLocale));
  if (!isWritten && isOnlyFor(workspace, item, groupIds)) return [item];
  return variantsForGroups(workspace, item, place, context);
}

/** The variants for these groups alone: shared ones are split, and one still to be written is made for groups that have none. */
function variantsForGroups(
  workspace: Workspace,
  item: ContentItem,
  { groupIds, channelId }: Omit<CellLists, 'direction'>,
  context: EditContext,
): ContentVariant[] {
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
  return ownVariants(workspace, item, groupIds, channelId, context);
}

function isOnlyFor(workspace: Workspace, { id }: ContentItem, groupIds: readonly TargetGroupId[]): boolean {
  return readersOf(original(workspace) ?? workspace, id).every((reader) => groupIds.includes(reader));
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
