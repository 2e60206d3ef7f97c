import type { ChannelId } from '#core/model/id.ts';
import { channelById } from '#core/model/lookups.ts';
import type { FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { openFix } from './parts/open-fix.ts';

/** A faster norm, or figures of one's own. */
export const responseSlowerThanExpectedFixes: FixMaker = ({ anchor }, { workspace }) => {
  const channel = channelById(workspace, anchor.id as ChannelId);
  const within = channel?.responseExpectation?.within;
  if (!channel || !within) return [];
  return [
    editFix(
      { id: 'norm', title: { nl: 'Maak de reactienorm {within}', en: 'Make the norm {within}' }, values: { within } },
      () => [{ editId: 'object.set', args: { kind: 'channel', id: channel.id, fields: { responseNorm: within } } }],
    ),
    openFix(
      { kind: 'channel', id: channel.id },
      { nl: 'Vul cijfers uit eigen onderzoek in', en: 'Fill in figures of your own research' },
    ),
  ];
};
