import { channelById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Cell } from '../flow/cell.ts';
import { defineRule, type ScopeInputs } from '../rule.ts';
import { alternativesTo, customerMustAct } from './parts/alternatives.ts';

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
    processGroup({ workspace, process, flow }, { report }) {
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
        else if (
          supporting.length === 0 &&
          needsHelp(workspace, cell) &&
          !hasWayOut({ workspace, process, flow }, cell)
        ) {
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
});

/** The customer must act, in a channel where nobody helps by itself. Measuring and physical moments are exempt. */
function needsHelp(workspace: Workspace, cell: Cell): boolean {
  const { step, primary } = cell;
  const kind = primary && channelById(workspace, primary.use.channelId)?.kind;
  const isExempt = step.physicalByNature === true || (step.measures?.length ?? 0) > 0;
  return (kind === 'digital' || kind === 'paper') && !isExempt && customerMustAct(cell);
}

/** An alternative in another kind of channel counts as the supporting channel. */
function hasWayOut({ workspace, process, flow }: ScopeInputs['processGroup'], cell: Cell): boolean {
  const kindOf = ({ primary }: Cell) => primary && channelById(workspace, primary.use.channelId)?.kind;
  return alternativesTo(process, flow, cell).some(
    (other) => other.primary !== undefined && kindOf(other) !== kindOf(cell),
  );
}
