import type { ContentItem } from '#core/model/content-item.ts';
import type { ChannelId, TargetGroupId } from '#core/model/id.ts';
import { groupsOf, groupsOfStep } from '#core/model/lookups.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** A target group that gets a content item through a channel. */
export interface NeededText {
  groupId: TargetGroupId;
  channelId: ChannelId;
}

const known = new WeakMap<Workspace['processes'], ReadonlyMap<string, readonly NeededText[]>>();

/** For which groups, on which channels, the steps of all processes use a content item: there a text is needed. */
export function neededTexts(workspace: Workspace, item: ContentItem): readonly NeededText[] {
  const index = known.get(workspace.processes) ?? collect(workspace);
  known.set(workspace.processes, index);
  return index.get(item.id) ?? [];
}

function collect(workspace: Workspace): Map<string, NeededText[]> {
  const found = new Map<string, NeededText[]>();
  const seen = new Set<string>();
  for (const process of workspace.processes) {
    for (const step of process.steps) {
      const takers = groupsOfStep(step, process);
      for (const touchpoint of step.touchpoints ?? []) {
        const groups = groupsOf(touchpoint, process).filter((id) => takers.includes(id));
        for (const { channelId, contentIds } of usesOf(touchpoint)) {
          for (const contentId of contentIds) {
            for (const groupId of groups) {
              const key = JSON.stringify([contentId, groupId, channelId]);
              if (seen.has(key)) continue;
              seen.add(key);
              found.set(contentId, [...(found.get(contentId) ?? []), { groupId, channelId }]);
            }
          }
        }
      }
    }
  }
  return found;
}
