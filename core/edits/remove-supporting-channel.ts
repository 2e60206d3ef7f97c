import type { ChannelId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { editCells, type CellPlace } from './parts/cells.ts';
import { nameOfStep } from './parts/find.ts';

/** Takes supporting channels away from cells, with the content that was linked to them there. */
export const removeSupportingChannel = defineEdit<CellPlace & { channelIds: ChannelId[] }>({
  id: 'supporting-channel.remove',
  label: { nl: 'Ondersteunend kanaal weghalen bij “{subject}”', en: 'Remove supporting channel at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { channelIds, ...place }) {
    let isChanged = false;
    const problem = editCells(draft, place, (touchpoint) => {
      const rest = touchpoint.supporting?.filter(({ channelId }) => !channelIds.includes(channelId)) ?? [];
      if (rest.length === (touchpoint.supporting?.length ?? 0)) return undefined;
      isChanged = true;
      if (rest.length === 0) delete touchpoint.supporting;
      else touchpoint.supporting = rest;
      return undefined;
    });
    return problem ?? (isChanged ? undefined : 'not-found');
  },
});
