import type { EditCall } from '#core/edits/registry.ts';
import type { ChannelId, InformationItemId } from '#core/model/id.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';
import { canCarry } from './parts/can-carry.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { namedOptions } from './parts/named-options.ts';
import { placeOfStep, type StepPlaceOfFinding } from './parts/place-of-step.ts';

/** Out of the text for these readers, or through a channel that is fit for it. */
export const confidentialInfoExposedFixes: FixMaker = (finding, context) => {
  const place = placeOfStep(finding, context.workspace);
  const infoId = finding.discriminators['info'] as InformationItemId;
  if (!place) return [];
  if (finding.messageId === 'insecureChannel')
    return secure(place, finding.discriminators['channel'] as ChannelId, context);
  const calls = place.cells.targetGroupIds.flatMap((groupId) => {
    const cell = place.view.flowOf(groupId)?.cellAt(place.step.id);
    if (!cell) return [];
    return cell.uses.flatMap(({ use, tells, asks }) =>
      [...tells.map((told) => ['tells', told] as const), ...asks.map((asked) => ['asks', asked] as const)]
        .filter(([, said]) => said.infoId === infoId && said.item.id === finding.discriminators['content'])
        .map<EditCall>(([direction, said]) => ({
          editId: 'information.unlink',
          args: {
            ...place.cells,
            targetGroupIds: [groupId],
            direction,
            infoIds: [infoId],
            contentId: said.item.id,
            ...(use === cell.primary?.use ? {} : { supportingChannelId: use.channelId }),
          },
        })),
    );
  });
  const title = { nl: 'Haal het uit de tekst voor deze lezers', en: 'Take it out of the text for these readers' };
  return calls.length > 0 ? [editFix({ id: 'remove', title }, () => calls)] : [];
};

function secure({ cells, view, step }: StepPlaceOfFinding, channelId: ChannelId, { workspace }: FixContext): Fix[] {
  const isPrimary = cells.targetGroupIds.every(
    (id) => view.flowOf(id)?.cellAt(step.id)?.primary?.use.channelId === channelId,
  );
  const isSupporting = cells.targetGroupIds.every((id) =>
    view
      .flowOf(id)
      ?.cellAt(step.id)
      ?.supporting.some(({ use }) => use.channelId === channelId),
  );
  const fit = workspace.channels.filter((channel) => channel.secure !== false && canCarry(step, channel));
  return [
    ...(isPrimary && !isSupporting
      ? choiceFix(
          {
            id: 'secure',
            title: { nl: 'Kies een veilig kanaal', en: 'Choose a secure channel' },
            label: { nl: 'Welk kanaal?', en: 'Which channel?' },
          },
          namedOptions(fit),
          (id) => [{ editId: 'channel.set', args: { ...cells, channelId: id as ChannelId } }],
        )
      : []),
    ...(isSupporting && !isPrimary
      ? [
          editFix(
            { id: 'remove', title: { nl: 'Haal dit ondersteunende kanaal weg', en: 'Remove this supporting channel' } },
            () => [{ editId: 'supporting-channel.remove', args: { ...cells, channelIds: [channelId] } }],
          ),
        ]
      : []),
  ];
}
