import { original } from 'immer';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ChannelId, ContentItemId, InformationItemId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { infoIdOf, ownersOfLists } from './parts/cell-content.ts';
import { editCells, type CellPlace } from './parts/cells.ts';
import { nameOfStep } from './parts/find.ts';

/** What `information.link` needs. */
export interface LinkInformationArguments extends CellPlace {
  direction: 'tells' | 'asks';
  infoId: InformationItemId;
  /** Makes the information item, with this name, when it does not exist yet. */
  name?: string;
  /** The content that tells or asks it; absent: the first of the cell. A cell without content gets one, named after the step. */
  contentId?: ContentItemId;
  /** Says it in the content of this supporting channel instead of the primary one. */
  supportingChannelId?: ChannelId;
}

/** Says in cells what we tell or ask there: puts the information in the content of the primary channel, or of a supporting one. */
export const linkInformation = defineEdit<LinkInformationArguments>({
  id: 'information.link',
  label: { nl: 'Informatie koppelen bij “{subject}”', en: 'Link information at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { direction, infoId, name, contentId, supportingChannelId, ...place }, context) {
    const known = draft.informationItems.find(({ id }) => id === infoId);
    if (known && known.direction !== (direction === 'tells' ? 'tell' : 'ask')) return 'other-direction';
    if (!known) {
      if (name === undefined) return 'not-found';
      if (name.trim() === '') return 'name-empty';
      const isTold = direction === 'tells';
      draft.informationItems.push({
        id: infoId,
        name: name.trim(),
        direction: isTold ? 'tell' : 'ask',
        kind: isTold ? 'fact' : 'question',
      });
    }
    const before = original(draft) ?? draft;
    const title = nameOfStep(before, place);
    let isChanged = false;
    let made: ContentItem | undefined;
    const problem = editCells(draft, place, ({ primary, supporting, targetGroupIds }) => {
      const use = supportingChannelId
        ? supporting?.find(({ channelId }) => channelId === supportingChannelId)
        : primary;
      if (!use) return 'no-channel';
      const groupIds = targetGroupIds === 'all' ? place.targetGroupIds : targetGroupIds;
      const chosen = contentId ?? use.contentIds[0];
      if (chosen === undefined) {
        made ??= newItem(context.newId() as ContentItemId, title, { [direction]: [infoId] });
        use.contentIds = [made.id];
        isChanged = true;
        return undefined;
      }
      const item = draft.contentItems.find(({ id }) => id === chosen);
      if (!item) return 'not-found';
      const lists = { groupIds, channelId: use.channelId, direction };
      for (const owner of ownersOfLists(draft, item, lists, context)) {
        const refs: (InformationItemId | { infoId: InformationItemId })[] = (owner[direction] ??= []);
        if (refs.some((ref) => infoIdOf(ref) === infoId)) continue;
        refs.push(infoId);
        isChanged = true;
      }
      return undefined;
    });
    if (problem) return problem;
    if (made) draft.contentItems.push(made);
    return isChanged ? undefined : 'information-already-there';
  },
});

function newItem(id: ContentItemId, title: string, lists: Pick<ContentItem, 'tells' | 'asks'>): ContentItem {
  return { id, title, purpose: 'inform', status: 'idea', ...lists, variants: [] };
}
