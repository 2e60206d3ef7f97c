import type { ChannelUse } from '#core/model/channel-use.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ChannelId, TargetGroupId } from '#core/model/id.ts';
import { groupsOf } from '#core/model/lookups.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { compareCodeUnits } from './finding.ts';
import { processesUsing } from './usage-index.ts';

/** The groups that get a content item at some step, sorted by id; with `channelIds` those that get it in one of these channels. */
export function groupsGetting(
  workspace: Workspace,
  item: ContentItem,
  channelIds?: readonly ChannelId[],
): TargetGroupId[] {
  const isHere = ({ contentIds, channelId }: ChannelUse): boolean =>
    contentIds.includes(item.id) && (channelIds?.includes(channelId) ?? true);
  const groups = processesUsing(workspace, { kind: 'content', id: item.id }).flatMap((process) =>
    process.steps.flatMap((step) =>
      (step.touchpoints ?? [])
        .filter((touchpoint) => usesOf(touchpoint).some(isHere))
        .flatMap((touchpoint) => groupsOf(touchpoint, process))
        .filter((groupId) => step.appliesTo?.includes(groupId) ?? true),
    ),
  );
  return [...new Set(groups)].toSorted(compareCodeUnits);
}
