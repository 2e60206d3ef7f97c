import type { EditCall } from '#core/edits/registry.ts';
import type { ChannelId } from '#core/model/id.ts';
import { channelById, targetGroupById } from '#core/model/lookups.ts';
import type { Channel } from '#core/model/channel.ts';
import type { Fix, FixMaker } from './fix.ts';
import { addSupporting } from './parts/add-supporting.ts';
import { canCarry } from './parts/can-carry.ts';
import { editFix } from './parts/edit-fix.ts';
import { placeOfStep } from './parts/place-of-step.ts';

/** The preferred channel first, or at least beside it. */
export const channelAgainstPreferenceFixes: FixMaker = (finding, { workspace }) => {
  const place = placeOfStep(finding, workspace);
  if (!place) return [];
  const { cells, view, step } = place;
  const groups = cells.targetGroupIds.flatMap((id) => targetGroupById(workspace, id) ?? []);
  const levelsOf = ({ id }: Channel) =>
    groups.map(({ preferences }) => preferences?.find(({ channelId }) => channelId === id)?.level);
  const welcome = workspace.channels.filter((channel) => levelsOf(channel).every((level) => level === 'preferred'));
  if (finding.messageId === 'preferredNotOffered') return addSupporting(place, welcome);
  const avoided = finding.discriminators['channel'] as ChannelId;
  const supporting = cells.targetGroupIds.map((id) =>
    (view.flowOf(id)?.cellAt(step.id)?.supporting ?? []).map(({ use }) => use.channelId),
  );
  const shared = (supporting[0] ?? []).filter(
    (id) => id !== avoided && supporting.every((list) => list.filter((other) => other === id).length === 1),
  );
  const swaps = shared
    .flatMap((id) => channelById(workspace, id) ?? [])
    .filter((channel) => canCarry(step, channel) && !levelsOf(channel).includes('avoided'));
  return [
    ...swaps.map<Fix>((channel) =>
      editFix(
        {
          id: `swap ${channel.id}`,
          title: {
            nl: 'Maak {channel} het hoofdkanaal, en dit het ondersteunende',
            en: 'Make {channel} the primary channel, and this one supporting',
          },
          values: { channel: channel.name },
        },
        () => [{ editId: 'channels.swap', args: { ...cells, channelId: channel.id } }],
      ),
    ),
    ...welcome
      .filter((channel) => canCarry(step, channel) && !supporting.flat().includes(channel.id) && channel.id !== avoided)
      .map<Fix>((channel) =>
        editFix(
          {
            id: `instead ${channel.id}`,
            title: {
              nl: 'Maak {channel} het hoofdkanaal en houd dit ernaast',
              en: 'Make {channel} the primary channel and keep this beside it',
            },
            values: { channel: channel.name },
          },
          (): EditCall[] => [
            { editId: 'supporting-channel.add', args: { ...cells, channelId: channel.id } },
            { editId: 'channels.swap', args: { ...cells, channelId: channel.id } },
          ],
        ),
      ),
  ];
};
