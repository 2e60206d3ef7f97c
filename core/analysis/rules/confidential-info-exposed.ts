import type { InformationItemId } from '#core/model/id.ts';
import { channelById, fieldById, informationById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { defineRule } from '../rule.ts';

/** Confidential information reaches only those it is for, through channels that are fit for it. */
export const confidentialInfoExposed = defineRule({
  id: 'confidential-info-exposed',
  category: 'data',
  stage: 'content',
  messages: {
    audience: {
      severity: 'error',
      nl: '“{content}” vertelt {groups} “{info}”. Dat is {audience, select, none {voor geen enkele doelgroep bedoeld} other {alleen bedoeld voor {audience}}}.',
      en: '“{content}” tells {groups} “{info}”, which is {audience, select, none {for no target group at all} other {only for {audience}}}.',
    },
    insecureChannel: {
      severity: 'error',
      nl: '“{step}” stuurt {fields} via {channel}; dat kanaal is daar niet geschikt voor.',
      en: '“{step}” sends {fields} through {channel}, which is not fit for that.',
    },
  },
  docs: {
    title: {
      nl: 'Vertrouwelijke informatie bij de verkeerde lezer',
      en: 'Confidential information to the wrong reader',
    },
    why: {
      nl: 'Wie vertrouwelijke informatie bij de verkeerde laat komen, schaadt de klant en verliest vertrouwen.',
      en: 'Confidential information in the wrong hands harms the customer and costs trust.',
    },
    advice: {
      nl: 'Haal de informatie uit deze tekst, kies een veilig kanaal, of leg vast dat de klant het goed vindt.',
      en: 'Take the information out of this text, choose a secure channel, or note that the customer agrees.',
    },
    source:
      'E. Putman, One-size-fits-nobody (2015); SER, Informatie voor keurend arts (de werkgever hoort alleen de conclusie)',
  },
  checks: {
    processGroup({ workspace, flow }, { report }) {
      for (const cell of flow.cells) {
        const anchor = { kind: 'step', id: cell.step.id } as const;
        for (const { use, tells, asks } of cell.uses) {
          const isInsecure = channelById(workspace, use.channelId)?.secure === false;
          for (const { infoId, item } of [...tells, ...asks]) {
            const audience = informationById(workspace, infoId)?.audience;
            if (audience && !audience.includes(flow.groupId)) {
              report({
                messageId: 'audience',
                anchor,
                discriminators: { content: item.id, info: infoId },
                targetGroupId: flow.groupId,
                explains: { audience: [...audience] },
              });
            }
            const fields = isInsecure ? specialFields(workspace, infoId) : [];
            if (fields.length === 0) continue;
            report({
              messageId: 'insecureChannel',
              anchor,
              discriminators: { channel: use.channelId, info: infoId },
              targetGroupId: flow.groupId,
              explains: { fields },
            });
          }
        }
      }
    },
  },
  words: ({ anchor, discriminators, targetGroupIds, explains }, names) => ({
    step: names.of('step', anchor.id),
    content: names.of('content', discriminators['content'] ?? ''),
    info: names.of('info', discriminators['info'] ?? ''),
    channel: names.of('channel', discriminators['channel'] ?? ''),
    groups: names.list('targetGroup', targetGroupIds),
    audience: names.list('targetGroup', explains['audience'] ?? []) || 'none',
    fields: names.list('field', explains['fields'] ?? []),
  }),
});

function specialFields(workspace: Workspace, infoId: InformationItemId): string[] {
  const fieldIds = informationById(workspace, infoId)?.fieldIds ?? [];
  return fieldIds.filter((id) => fieldById(workspace, id)?.sensitivity === 'special');
}
