import { groupsInBoth } from '../integrity/double-variants.ts';
import type { JsonPath } from '../json-pointer.ts';
import type { RepairWork } from './repair-work.ts';

/** Takes the groups out of a later variant that an earlier one serves on the same channel and locale; its text stays. */
export function leaveVariant({ draft }: RepairWork, path: JsonPath): void {
  const [, itemIndex, , variantIndex] = path.map(Number);
  const variants = draft.contentItems[itemIndex ?? -1]?.variants ?? [];
  const variant = variants[variantIndex ?? -1];
  if (!variant) return;
  const earlier = variants
    .slice(0, variantIndex)
    .filter(
      ({ locale, channelIds }) =>
        locale === variant.locale && channelIds.some((channelId) => variant.channelIds.includes(channelId)),
    );
  const served = new Set<string>(groupsInBoth(variant, earlier));
  const own = variant.targetGroupIds === 'all' ? draft.targetGroups.map(({ id }) => id) : variant.targetGroupIds;
  variant.targetGroupIds = served.has('all') ? [] : own.filter((groupId) => !served.has(groupId));
}
