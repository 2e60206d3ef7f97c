import type { ChannelId, ContentItemId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { editCells, type CellPlace } from './parts/cells.ts';
import { nameOfStep } from './parts/find.ts';

/** Links a content item to the primary channel of cells, or to the supporting channel that is named. */
export const linkContent = defineEdit<CellPlace & { contentId: ContentItemId; supportingChannelId?: ChannelId }>({
  id: 'content.link',
  label: { nl: 'Middel koppelen bij “{subject}”', en: 'Link content at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { contentId, supportingChannelId, ...place }) {
    if (!draft.contentItems.some(({ id }) => id === contentId)) return 'not-found';
    return editCells(draft, place, ({ primary, supporting }) => {
      const use = supportingChannelId
        ? supporting?.find(({ channelId }) => channelId === supportingChannelId)
        : primary;
      if (!use) return 'no-channel';
      if (use.contentIds.includes(contentId)) return 'content-already-there';
      use.contentIds = [...use.contentIds, contentId];
      return undefined;
    });
  },
});
