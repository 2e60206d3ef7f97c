import type { ChannelId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { editCells, type CellPlace } from './parts/cells.ts';
import { nameOfStep } from './parts/find.ts';

/** Adds a supporting channel to cells: where a customer can go when the primary channel fails. */
export const addSupportingChannel = defineEdit<CellPlace & { channelId: ChannelId }>({
  id: 'supporting-channel.add',
  label: { nl: 'Ondersteunend kanaal toevoegen bij “{subject}”', en: 'Add supporting channel at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { channelId, ...place }) {
    if (!draft.channels.some(({ id }) => id === channelId)) return 'not-found';
    return editCells(draft, place, (touchpoint) => {
      const uses = [touchpoint.primary, ...(touchpoint.supporting ?? [])];
      if (uses.some((use) => use?.channelId === channelId)) return 'channel-already-there';
      delete touchpoint.skip;
      touchpoint.supporting = [...(touchpoint.supporting ?? []), { channelId, contentIds: [] }];
      return undefined;
    });
  },
});
