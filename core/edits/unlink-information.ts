import type { ChannelId, ContentItemId, InformationItemId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { infoIdOf, ownersOfLists } from './parts/cell-content.ts';
import { editCells, type CellPlace } from './parts/cells.ts';
import { nameOfStep } from './parts/find.ts';

/** What `information.unlink` needs. */
export interface UnlinkInformationArguments extends CellPlace {
  direction: 'tells' | 'asks';
  infoIds: InformationItemId[];
  /** Only out of this content; absent: out of all content of the cells. */
  contentId?: ContentItemId;
  /** Out of the content of this supporting channel instead of the primary one. */
  supportingChannelId?: ChannelId;
}

/** Takes information out of what we tell or ask in cells; the information itself stays in its library. */
export const unlinkInformation = defineEdit<UnlinkInformationArguments>({
  id: 'information.unlink',
  label: { nl: 'Informatie weghalen bij “{subject}”', en: 'Unlink information at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { direction, infoIds, contentId, supportingChannelId, ...place }, context) {
    let isChanged = false;
    const problem = editCells(draft, place, ({ primary, supporting, targetGroupIds }) => {
      const use = supportingChannelId
        ? supporting?.find(({ channelId }) => channelId === supportingChannelId)
        : primary;
      const groupIds = targetGroupIds === 'all' ? place.targetGroupIds : targetGroupIds;
      for (const item of draft.contentItems.filter(({ id }) => use?.contentIds.includes(id))) {
        if (!use || (contentId !== undefined && item.id !== contentId) || !saysAny(item, direction, infoIds)) continue;
        const lists = { groupIds, channelId: use.channelId, direction };
        for (const owner of ownersOfLists(draft, item, lists, context)) {
          const refs: (InformationItemId | { infoId: InformationItemId })[] = owner[direction] ?? [];
          const rest = refs.filter((ref) => !infoIds.includes(infoIdOf(ref)));
          if (rest.length === refs.length) continue;
          isChanged = true;
          if (rest.length === 0 && owner === item) delete owner[direction];
          else owner[direction] = rest as never;
        }
      }
      return undefined;
    });
    return problem ?? (isChanged ? undefined : 'not-found');
  },
});

type Lists = { tells?: Said[]; asks?: Said[] };
type Said = InformationItemId | { infoId: InformationItemId };

function saysAny(
  item: Lists & { variants: Lists[] },
  direction: 'tells' | 'asks',
  infoIds: readonly InformationItemId[],
): boolean {
  return [item, ...item.variants].some((list) => list[direction]?.some((ref) => infoIds.includes(infoIdOf(ref))));
}
