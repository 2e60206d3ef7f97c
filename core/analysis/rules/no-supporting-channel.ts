import type { StepId } from '#core/model/id.ts';
import { channelById, stepById } from '#core/model/lookups.ts';
import type { Channel } from '#core/model/channel.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Cell } from '../flow/cell.ts';
import { weExpectOf } from '../flow/expectations.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Where the customer must do something in a digital or paper channel, there is somewhere to turn when it fails. */
export const noSupportingChannel = defineRule({
  id: 'no-supporting-channel',
  category: 'channel',
  stage: 'channels',
  messages: {
    none: {
      severity: 'warning',
      nl: 'Lukt {channel} niet bij “{step}”? Dan is er geen ander kanaal voor {groups}.',
      en: 'If {channel} fails at “{step}”, {groups} have nowhere to go.',
    },
    sameAsPrimary: {
      severity: 'warning',
      nl: 'Het ondersteunende kanaal bij “{step}” is hetzelfde als het hoofdkanaal.',
      en: 'The supporting channel at “{step}” is the same as the primary one.',
    },
  },
  docs: {
    title: { nl: 'Geen hulp als het misgaat', en: 'Nowhere to turn when it goes wrong' },
    why: {
      nl: 'Klanten zijn onvoorspelbaar: wie vastloopt op de site, belt. Regel dat, dan is het geen verrassing.',
      en: 'Customers are unpredictable: who gets stuck on the site calls. Arrange it, then it is no surprise.',
    },
    advice: {
      nl: 'Voeg een ondersteunend kanaal toe, bij voorkeur met hulp van een mens.',
      en: 'Add a supporting channel, preferably with help of a person.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 3',
  },
  checks: {
    processGroup({ view, flow }, { report }) {
      for (const cell of flow.cells) {
        const { step, primary, supporting, groupId } = cell;
        if (!cell.isRequired || !primary) continue;
        const { channelId } = primary.use;
        const at = {
          anchor: { kind: 'step', id: step.id } as const,
          discriminators: { channel: channelId },
          targetGroupId: groupId,
        };
        if (supporting.some(({ use }) => use.channelId === channelId)) report({ ...at, messageId: 'sameAsPrimary' });
        else if (supporting.length === 0 && needsHelp(view.workspace, cell) && !hasWayOut(view.workspace, flow, cell)) {
          report({ ...at, messageId: 'none' });
        }
      }
    },
  },
  words: ({ anchor, discriminators, targetGroupIds }, names) => ({
    step: names.of('step', anchor.id),
    channel: names.of('channel', discriminators['channel'] ?? ''),
    groups: names.list('targetGroup', targetGroupIds),
  }),
  fixes({ messageId, anchor, targetGroupIds }, workspace) {
    const place = stepById(workspace, anchor.id as StepId);
    if (!place || messageId !== 'none') return [];
    return assistedChannels(workspace, targetGroupIds).map<Fix>((channel) => ({
      editId: 'supporting-channel.add',
      args: { processId: place.process.id, stepId: place.step.id, targetGroupIds, channelId: channel.id },
      title: { nl: '{channel} als ondersteunend kanaal', en: '{channel} as supporting channel' },
      values: { channel: channel.name },
    }));
  },
});

/** The customer must act, in a channel where nobody helps by itself. Measuring and physical moments are exempt. */
function needsHelp(workspace: Workspace, { step, groupId, primary }: Cell): boolean {
  const kind = primary && kindOf(workspace, primary.use.channelId);
  if ((kind !== 'digital' && kind !== 'paper') || step.physicalByNature || (step.measures?.length ?? 0) > 0)
    return false;
  const mustAnswer = primary?.asks.some(({ isOptional }) => !isOptional) ?? false;
  return step.initiator === 'customer' || mustAnswer || weExpectOf(step, groupId) !== undefined;
}

/** An alternative step beside it, or a fallback from it, in another kind of channel counts as the supporting channel. */
function hasWayOut(workspace: Workspace, flow: GroupFlow, { step, primary }: Cell): boolean {
  const { graph } = flow;
  const here = graph.indexOf.get(step.id) ?? -1;
  const siblings = (graph.predecessors[here] ?? [])
    .flatMap((previous) => graph.successors[previous] ?? [])
    .flatMap((index) => graph.steps[index] ?? [])
    .filter(({ id, initiator }) => id !== step.id && initiator === 'customer');
  const process = workspace.processes.find(({ steps }) => steps.includes(step));
  const fallbacks = (process?.transitions ?? [])
    .filter(
      ({ from, kind, targetGroupIds }) =>
        from === step.id && kind === 'fallback' && (targetGroupIds?.includes(flow.groupId) ?? true),
    )
    .map(({ to }) => to);
  const own = primary && kindOf(workspace, primary.use.channelId);
  return [...siblings.map(({ id }) => id), ...fallbacks].some((stepId) => {
    const other = flow.cellAt(stepId)?.primary;
    return other !== undefined && kindOf(workspace, other.use.channelId) !== own;
  });
}

function kindOf(workspace: Workspace, channelId: Channel['id']): Channel['kind'] | undefined {
  return channelById(workspace, channelId)?.kind;
}

/** Assisted channels, those that all the groups prefer first, without those that one of them avoids. */
function assistedChannels(workspace: Workspace, groupIds: readonly string[]): Channel[] {
  const groups = workspace.targetGroups.filter(({ id }) => groupIds.includes(id));
  const levels = (channel: Channel) =>
    groups.map(({ preferences }) => preferences?.find(({ channelId }) => channelId === channel.id)?.level);
  const rank = (channel: Channel): number => levels(channel).filter((level) => level !== 'preferred').length;
  return workspace.channels
    .filter(
      (channel) => channel.kind === 'assisted' && channel.direction !== 'out' && !levels(channel).includes('avoided'),
    )
    .toSorted((one, other) => rank(one) - rank(other));
}
