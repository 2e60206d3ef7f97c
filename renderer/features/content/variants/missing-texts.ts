import { neededTexts, type NeededText } from '#core/analysis/needed-texts.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import { variantFor } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** Where a step uses the item for a group on a channel and no text is there yet. */
export function missingTexts(workspace: Workspace, item: ContentItem): NeededText[] {
  return neededTexts(workspace, item).filter(
    ({ groupId, channelId }) => !variantFor(item, groupId, channelId, workspace.contentLocale),
  );
}
