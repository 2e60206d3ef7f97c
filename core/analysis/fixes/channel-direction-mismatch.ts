import type { EditCall } from '#core/edits/registry.ts';
import type { ChannelId, InformationItemId, StepId } from '#core/model/id.ts';
import { channelById } from '#core/model/lookups.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { namedOptions } from './parts/named-options.ts';
import { placeOfStep, type StepPlaceOfFinding } from './parts/place-of-step.ts';

/** The question to where it can be answered, a channel that can carry it, or the word that this one can. */
export const channelDirectionMismatchFixes: FixMaker = (finding, context) => {
  const { workspace } = context;
  const place = placeOfStep(finding, workspace);
  const channel = channelById(workspace, finding.discriminators['channel'] as ChannelId);
  if (!place || !channel) return [];
  const wrong = finding.messageId === 'organisationCannotSend' ? 'in' : 'out';
  const fitting = workspace.channels.filter(({ direction }) => direction !== wrong);
  return [
    ...(finding.messageId === 'asksOnOutbound' ? moveQuestion(place, context) : []),
    ...choiceFix(
      {
        id: 'channel',
        title: { nl: 'Kies een kanaal dat het aankan', en: 'Choose a channel that can carry it' },
        label: { nl: 'Welk kanaal?', en: 'Which channel?' },
      },
      namedOptions(fitting),
      (id) => [{ editId: 'channel.set', args: { ...place.cells, channelId: id as ChannelId } }],
    ),
    editFix(
      {
        id: 'both',
        title:
          wrong === 'out'
            ? { nl: 'Via {channel} kan de klant ook antwoorden', en: 'Customers can answer through {channel} too' }
            : { nl: 'Via {channel} kunnen wij ook versturen', en: 'We can send through {channel} too' },
        values: { channel: channel.name },
      },
      () => [{ editId: 'object.set', args: { kind: 'channel', id: channel.id, fields: { direction: 'both' } } }],
    ),
  ];
};

/** To the next contact that the customer starts, on a channel that takes answers. */
function moveQuestion({ view, cells, step, process }: StepPlaceOfFinding, { workspace }: FixContext): Fix[] {
  const moves = cells.targetGroupIds.map((groupId) => {
    const flow = view.flowOf(groupId);
    const asks = flow?.cellAt(step.id)?.primary?.asks.filter(({ mode }) => mode === 'ask') ?? [];
    return { groupId, infoIds: [...new Set(asks.map(({ infoId }) => infoId))], to: nextStart(groupId) };
  });
  const [first] = moves;
  if (!first?.to || moves.some(({ to }) => to?.id !== first.to?.id)) return [];
  const target = first.to;
  const calls = moves.flatMap<EditCall>(({ groupId, infoIds }) => {
    const place = { processId: process.id, targetGroupIds: [groupId], direction: 'asks' } as const;
    const asked =
      view
        .flowOf(groupId)
        ?.cellAt(target.id)
        ?.primary?.asks.map(({ infoId }) => infoId) ?? [];
    return [
      { editId: 'information.unlink', args: { ...place, targetGroupIds: [groupId], stepId: step.id, infoIds } },
      ...infoIds
        .filter((infoId) => !asked.includes(infoId))
        .map<EditCall>((infoId: InformationItemId) => ({
          editId: 'information.link',
          args: { ...place, targetGroupIds: [groupId], stepId: target.id, infoId },
        })),
    ];
  });
  const title = { nl: 'Stel de vraag bij “{step}”', en: 'Ask it at “{step}”' };
  return [editFix({ id: 'move', title, values: { step: target.name } }, () => calls)];

  function nextStart(groupId: (typeof cells.targetGroupIds)[number]): { id: StepId; name: string } | undefined {
    const flow = view.flowOf(groupId);
    const here = flow?.graph.indexOf.get(step.id) ?? -1;
    const seen = new Set(flow?.graph.successors[here]);
    for (const index of seen) {
      const next = flow?.graph.steps[index];
      const cell = next && flow?.cellAt(next.id);
      const channel = cell?.primary && channelById(workspace, cell.primary.use.channelId);
      const isHere = index === here;
      if (
        !isHere &&
        cell?.isRequired &&
        next?.initiator === 'customer' &&
        channel?.direction !== 'out' &&
        cell.primary?.items[0]
      ) {
        return next;
      }
      for (const later of flow?.graph.successors[index] ?? []) seen.add(later);
    }
    return undefined;
  }
}
