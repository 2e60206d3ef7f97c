import type { ChannelId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { editCells, type CellPlace } from './parts/cells.ts';
import { nameOfStep } from './parts/find.ts';

/** Makes a supporting channel of cells the primary one and the other way round; each keeps its content and systems. */
export const swapChannels = defineEdit<CellPlace & { channelId: ChannelId }>({
  id: 'channels.swap',
  label: { nl: 'Hoofdkanaal en ondersteunend kanaal wisselen bij “{subject}”', en: 'Swap channels at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { channelId, ...place }) {
    return editCells(draft, place, (touchpoint) => {
      const { primary, supporting = [] } = touchpoint;
      const index = supporting.findIndex((use) => use.channelId === channelId);
      const next = supporting[index];
      if (!primary || !next) return 'no-channel';
      const rest = 1 - supporting.reduce((sum, { share = 0 }) => sum + share, 0);
      const hasShares = supporting.some(({ share }) => share !== undefined);
      const { share: _, ...promoted } = next;
      touchpoint.primary = promoted;
      // What was left for the primary channel is now the share of that channel as a supporting one.
      touchpoint.supporting = supporting.with(index, {
        ...primary,
        ...(hasShares ? { share: Math.round(rest * 1e6) / 1e6 } : {}),
      });
      return undefined;
    });
  },
});
