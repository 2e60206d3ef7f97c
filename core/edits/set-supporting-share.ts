import type { ChannelId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { editCells, type CellPlace } from './parts/cells.ts';
import { nameOfStep } from './parts/find.ts';

/** Sets which share of the contacts (0 to 1) goes through a supporting channel; null: unknown. Together they are 1 at most. */
export const setSupportingShare = defineEdit<CellPlace & { channelId: ChannelId; share: number | null }>({
  id: 'supporting-share.set',
  label: { nl: 'Aandeel van een kanaal bij “{subject}” invullen', en: 'Fill in share of a channel at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { channelId, share, ...place }) {
    return editCells(draft, place, ({ supporting = [] }) => {
      const use = supporting.find((other) => other.channelId === channelId);
      if (!use) return 'not-found';
      const others = supporting.reduce((sum, other) => sum + (other === use ? 0 : (other.share ?? 0)), 0);
      // Sums of decimals may end just above 1.
      if (share !== null && (share < 0 || others + share > 1 + 1e-9)) return 'share-too-high';
      if (share === null) delete use.share;
      else use.share = share;
      return undefined;
    });
  },
});
