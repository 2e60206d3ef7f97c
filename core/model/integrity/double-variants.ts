import type { ContentItem } from '../content-item.ts';
import type { ContentVariant } from '../content-variant.ts';
import { channelById, targetGroupById } from '../lookups.ts';
import { shorten } from '../place-of.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { TargetGroupId } from '../id.ts';
import type { Workspace } from '../workspace.ts';

/** A content item has one variant per target group, channel and locale; reports every later one, once per channel. */
export function checkDoubleVariants(workspace: Workspace): Problem[] {
  return workspace.contentItems.flatMap((item, itemIndex) =>
    item.variants.length < 2
      ? []
      : item.variants.flatMap((_, variantIndex) => checkVariant(workspace, item, itemIndex, variantIndex)),
  );
}

function checkVariant(workspace: Workspace, item: ContentItem, itemIndex: number, variantIndex: number): Problem[] {
  const variant = item.variants[variantIndex];
  if (!variant) return [];
  return [...new Set(variant.channelIds)].flatMap((channelId) => {
    const earlier = item.variants
      .slice(0, variantIndex)
      .filter(({ locale, channelIds }) => locale === variant.locale && channelIds.includes(channelId));
    const groups = groupsInBoth(variant, earlier);
    if (groups.length === 0) return [];
    const values = {
      groups: groups.map((groupId) => groupName(workspace, groupId)).join(', '),
      channel: shorten(channelById(workspace, channelId)?.name ?? channelId),
      locale: variant.locale,
    };
    const path = ['contentItems', itemIndex, 'variants', variantIndex];
    return [problemAt(workspace, path, { code: 'double-variant', values, isRepairable: true })];
  });
}

/** The groups of a variant that others have as well; 'all' where both are for everyone. */
export function groupsInBoth(variant: ContentVariant, others: readonly ContentVariant[]): (TargetGroupId | 'all')[] {
  const own = variant.targetGroupIds;
  if (own !== 'all') return own.filter((groupId) => others.some((other) => isFor(other, groupId)));
  if (others.some(({ targetGroupIds }) => targetGroupIds === 'all')) return ['all'];
  return [...new Set(others.flatMap(({ targetGroupIds }) => (targetGroupIds === 'all' ? [] : targetGroupIds)))];
}

function isFor({ targetGroupIds }: ContentVariant, groupId: TargetGroupId): boolean {
  return targetGroupIds === 'all' || targetGroupIds.includes(groupId);
}

function groupName(workspace: Workspace, groupId: TargetGroupId | 'all'): string {
  return groupId === 'all' ? 'all' : shorten(targetGroupById(workspace, groupId)?.name ?? groupId);
}
