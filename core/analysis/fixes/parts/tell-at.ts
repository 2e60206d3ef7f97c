import type { EditCall } from '#core/edits/registry.ts';
import type { ContentItemId, InformationItemId, StepId, TargetGroupId } from '#core/model/id.ts';
import type { ProcessView } from '../../process-view.ts';

interface TellPlace {
  view: ProcessView;
  stepId: StepId;
  groupIds: readonly TargetGroupId[];
}

/**
 * The content in which a step tells something to these groups on its primary channel, the first that is written for each of them; undefined
 * when one of them has no channel or no content there.
 */
export function contentAt({ view, stepId, groupIds }: TellPlace): Map<ContentItemId, TargetGroupId[]> | undefined {
  const byContent = new Map<ContentItemId, TargetGroupId[]>();
  for (const groupId of groupIds) {
    const items = view.flowOf(groupId)?.cellAt(stepId)?.primary?.items ?? [];
    const item = (items.find(({ variant }) => variant) ?? items[0])?.item;
    if (!item) return undefined;
    byContent.set(item.id, [...(byContent.get(item.id) ?? []), groupId]);
  }
  return byContent.size > 0 ? byContent : undefined;
}

/** Edits that tell information at a step to groups; the item is made, with this name, when it does not exist. */
export function tellAt(place: TellPlace, infoId: InformationItemId, name?: string): EditCall[] {
  const { view, stepId } = place;
  return [...(contentAt(place) ?? [])]
    .map(([contentId, groups]) => ({
      contentId,
      groups: groups.filter((groupId) => !view.flowOf(groupId)?.isToldAt(infoId, stepId, false)),
    }))
    .filter(({ groups }) => groups.length > 0)
    .map(({ contentId, groups: targetGroupIds }) => ({
      editId: 'information.link',
      args: {
        processId: view.process.id,
        stepId,
        targetGroupIds,
        direction: 'tells',
        infoId,
        contentId,
        ...(name === undefined ? {} : { name }),
      },
    }));
}

/** The titles of that content, for the words of a fix. */
export function titlesAt(place: TellPlace): string {
  const { contentItems } = place.view.workspace;
  const ids = [...(contentAt(place)?.keys() ?? [])];
  return contentItems
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => title)
    .join(', ');
}
