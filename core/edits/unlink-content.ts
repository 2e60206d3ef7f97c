import type { ChannelId, ContentItemId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { editCells, type CellPlace } from './parts/cells.ts';
import { nameOfStep } from './parts/find.ts';

/** Takes content items away from the primary channel of cells, or from the supporting channel that is named; the items themselves stay. */
export const unlinkContent = defineEdit<CellPlace & { contentIds: ContentItemId[]; supportingChannelId?: ChannelId }>({
  id: 'content.unlink',
  label: { nl: 'Middel weghalen bij “{subject}”', en: 'Unlink content at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { contentIds, supportingChannelId, ...place }) {
    let isChanged = false;
    const problem = editCells(draft, place, ({ primary, supporting }) => {
      const use = supportingChannelId
        ? supporting?.find(({ channelId }) => channelId === supportingChannelId)
        : primary;
      const rest = use?.contentIds.filter((id) => !contentIds.includes(id)) ?? [];
      if (!use || rest.length === use.contentIds.length) return undefined;
      isChanged = true;
      use.contentIds = rest;
      return undefined;
    });
    return problem ?? (isChanged ? undefined : 'not-found');
  },
});
