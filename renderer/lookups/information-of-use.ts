import type { ChannelUse } from '#core/model/channel-use.ts';
import type { InformationItemId, TargetGroupId } from '#core/model/id.ts';
import { contentById, informationById, targetGroupById, toneFor, variantFor } from '#core/model/lookups.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import type { ToneProfile } from '#core/model/tone-profile.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** Content used for one target group on one channel, with the text meant for it. */
export interface UsedContent {
  item: ContentItem;
  variant: ContentVariant | undefined;
}

/** The content of a channel use as one target group meets it. */
export function contentOfUse(workspace: Workspace, use: ChannelUse, groupId: TargetGroupId): UsedContent[] {
  return use.contentIds.flatMap((contentId) => {
    const item = contentById(workspace, contentId);
    if (!item) return [];
    return [{ item, variant: variantFor(item, groupId, use.channelId, workspace.contentLocale) }];
  });
}

/** What this content tells or asks: the list of the variant, else that of the item. */
export function informationOfContent(
  workspace: Workspace,
  { item, variant }: UsedContent,
  direction: 'tells' | 'asks',
): InformationItem[] {
  const refs: readonly (InformationItemId | { infoId: InformationItemId })[] =
    variant?.[direction] ?? item[direction] ?? [];
  return refs.flatMap((ref) => informationById(workspace, typeof ref === 'string' ? ref : ref.infoId) ?? []);
}

/** What a channel use tells or asks a target group; each item once. */
export function informationOfUse(
  workspace: Workspace,
  use: ChannelUse,
  groupId: TargetGroupId,
  direction: 'tells' | 'asks',
): InformationItem[] {
  const items = contentOfUse(workspace, use, groupId).flatMap((used) =>
    informationOfContent(workspace, used, direction),
  );
  return [...new Set(items)];
}

/** The tones of the texts of a channel use; each once. */
export function tonesOfUse(workspace: Workspace, use: ChannelUse, groupId: TargetGroupId): ToneProfile[] {
  const group = targetGroupById(workspace, groupId);
  const tones = contentOfUse(workspace, use, groupId).flatMap(
    ({ item, variant }) => toneFor(workspace, item, variant, group) ?? [],
  );
  return [...new Set(tones)];
}
