import type { ContentItem } from '#core/model/content-item.ts';
import type { InformationItemId, TargetGroupId } from '#core/model/id.ts';
import type { PlanContext } from '../../plan-context.ts';
import { channelsOf } from './channels-of.ts';
import { contentOf } from './content-of.ts';

/** A content item with a day, whom it is for and what it tells. */
export interface ScheduledContent {
  item: ContentItem;
  groupIds: TargetGroupId[] | 'all';
  infoIds: InformationItemId[];
}

/** The content of the plan that goes out or has to be ready on some day, in order of that day. */
export function scheduledContent(context: PlanContext): ScheduledContent[] {
  return contentOf(context)
    .filter(({ publishOn, dueDate }) => publishOn ?? dueDate)
    .toSorted((one, other) => whenOf(one).localeCompare(whenOf(other)))
    .map((item) => ({
      item,
      groupIds: groupsOf(item, context),
      infoIds: (item.tells ?? []).map((tell) => (typeof tell === 'string' ? tell : tell.infoId)),
    }));
}

function whenOf({ publishOn, dueDate }: ContentItem): string {
  return publishOn ?? dueDate ?? '';
}

function groupsOf(item: ContentItem, context: PlanContext): TargetGroupId[] | 'all' {
  const channels = channelsOf(item, context);
  const ids = context.targetGroups.map(({ id }) => id).filter((id) => channels.has(id));
  return ids.length === context.targetGroups.length ? 'all' : ids;
}
