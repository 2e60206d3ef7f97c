import type { ChannelId } from '#core/model/id.ts';
import { assistedChannels } from './parts/assisted-channels.ts';
import type { FixMaker } from './fix.ts';
import { addSupporting } from './parts/add-supporting.ts';
import { editFix } from './parts/edit-fix.ts';
import { placeOfStep } from './parts/place-of-step.ts';

/** Someone to turn to; a second time the same channel goes. */
export const noSupportingChannelFixes: FixMaker = (finding, { workspace }) => {
  const place = placeOfStep(finding, workspace);
  const channelId = finding.discriminators['channel'] as ChannelId;
  if (!place) return [];
  if (finding.messageId === 'none')
    return addSupporting(place, assistedChannels(workspace, place.cells.targetGroupIds));
  return [
    editFix(
      { id: 'remove', title: { nl: 'Haal het dubbele kanaal weg', en: 'Remove the channel that is there twice' } },
      () => [{ editId: 'supporting-channel.remove', args: { ...place.cells, channelIds: [channelId] } }],
    ),
  ];
};
