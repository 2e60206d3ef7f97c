import type { ChannelId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { editCells, type CellPlace } from './parts/cells.ts';
import { nameOfStep } from './parts/find.ts';

/** Chooses the primary channel of cells, or clears it. What is told and kept there stays; a deliberately empty cell is filled again. */
export const setChannel = defineEdit<CellPlace & { channelId: ChannelId | null }>({
  id: 'channel.set',
  label: { nl: 'Hoofdkanaal kiezen bij “{subject}”', en: 'Choose primary channel at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { channelId, ...place }) {
    if (channelId !== null && !draft.channels.some(({ id }) => id === channelId)) return 'not-found';
    return editCells(draft, place, (touchpoint) => {
      if (channelId === null) {
        delete touchpoint.primary;
        return undefined;
      }
      delete touchpoint.skip;
      if (touchpoint.primary) touchpoint.primary.channelId = channelId;
      else touchpoint.primary = { channelId, contentIds: [] };
      const others = touchpoint.supporting?.filter((use) => use.channelId !== channelId) ?? [];
      if (others.length === (touchpoint.supporting?.length ?? 0)) return undefined;
      if (others.length === 0) delete touchpoint.supporting;
      else touchpoint.supporting = others;
      return undefined;
    });
  },
});
