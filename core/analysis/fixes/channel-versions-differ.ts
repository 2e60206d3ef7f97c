import type { EditCall } from '#core/edits/registry.ts';
import type { ChannelId, ContentItemId, InformationItemId } from '#core/model/id.ts';
import { channelById, contentById, informationById } from '#core/model/lookups.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import { tellsOf } from '../flow/cell.ts';
import type { Finding } from '../finding.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { placeOfStep } from './parts/place-of-step.ts';
import { setText } from './parts/set-text.ts';

/** Tell it in the other text too, or say that one is meant to be short. */
export const channelVersionsDifferFixes: FixMaker = (finding, context) => {
  if (finding.messageId === 'supportingLacksInfo') return tellInSupporting(finding, context);
  const item = contentById(context.workspace, finding.anchor.id as ContentItemId);
  const pair = item?.variants.flatMap((one) =>
    item.variants
      .filter((other) => `${one.id}+${other.id}` === finding.discriminators['variants'])
      .map((other) => [one, other]),
  )[0];
  if (!item || !pair) return [];
  return [
    editFix({ id: 'both', title: { nl: 'Vertel in beide hetzelfde', en: 'Tell the same in both' } }, () =>
      levelled(item, pair),
    ),
    ...pair.map((variant) =>
      editFix(
        {
          id: `short ${variant.id}`,
          title: {
            nl: 'De tekst voor {channels} is met opzet korter',
            en: 'The text for {channels} is shorter on purpose',
          },
          values: {
            channels: variant.channelIds.map((id) => channelById(context.workspace, id)?.name ?? '').join(', '),
          },
        },
        () => [setText(variant, { short: true })],
      ),
    ),
  ];
};

/** Each gets what the other tells. */
function levelled(item: ContentItem, pair: readonly ContentVariant[]): EditCall[] {
  const all = pair.flatMap((variant) => variant.tells ?? item.tells ?? []);
  return pair.flatMap((variant) => {
    const own = tellsOf(item, variant).map(({ infoId }) => infoId);
    const missing = all.filter((tell, index) => {
      const id = idOf(tell);
      return !own.includes(id) && all.findIndex((other) => idOf(other) === id) === index;
    });
    if (missing.length === 0) return [];
    return [setText(variant, { tells: [...(variant.tells ?? item.tells ?? []), ...missing] })];
  });
}

function idOf(tell: NonNullable<ContentItem['tells']>[number]): InformationItemId {
  return typeof tell === 'string' ? tell : tell.infoId;
}

function tellInSupporting(finding: Finding, { workspace }: FixContext): Fix[] {
  const place = placeOfStep(finding, workspace);
  const channelId = finding.discriminators['channel'] as ChannelId;
  if (!place) return [];
  const calls = place.cells.targetGroupIds.flatMap((groupId) => {
    const cell = place.view.flowOf(groupId)?.cellAt(place.step.id);
    const use = cell?.supporting.find((other) => other.use.channelId === channelId);
    const item = use?.items.find(({ variant }) => variant)?.item;
    if (!use || !item) return [];
    return (finding.explains['infos'] ?? [])
      .filter((infoId) => !use.tells.some((told) => told.infoId === infoId) && isTold(workspace, infoId))
      .map<EditCall>((infoId) => ({
        editId: 'information.link',
        args: {
          ...place.cells,
          targetGroupIds: [groupId],
          direction: 'tells',
          infoId: infoId as InformationItemId,
          contentId: item.id,
          supportingChannelId: channelId,
        },
      }));
  });
  if (calls.length === 0) return [];
  const values = { channel: channelById(workspace, channelId)?.name ?? '' };
  return [
    editFix(
      { id: 'tell', title: { nl: 'Vertel het ook via {channel}', en: 'Tell it through {channel} too' }, values },
      () => calls,
    ),
  ];
}

function isTold(workspace: FixContext['workspace'], infoId: string): boolean {
  return informationById(workspace, infoId as InformationItemId)?.direction === 'tell';
}
