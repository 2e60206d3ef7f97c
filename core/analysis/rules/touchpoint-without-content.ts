import type { Cell } from '../flow/cell.ts';
import { defineRule, type Reporter } from '../rule.ts';

/** Every contact has content, and that content has a text for this target group on this channel. */
export const touchpointWithoutContent = defineRule({
  id: 'touchpoint-without-content',
  category: 'gap',
  stage: 'content',
  messages: {
    noContent: {
      severity: 'error',
      nl: 'Wat vertellen we bij “{step}”? Er is nog geen middel voor {groups} via {channel}.',
      en: 'What do we tell at “{step}”? {channel} has no content for {groups}.',
    },
    noVariant: {
      severity: 'error',
      nl: 'Van “{content}” is er nog geen tekst voor {groups} via {channel}.',
      en: '“{content}” is not written for {groups} on {channel}.',
    },
    supportingNoContent: {
      severity: 'hint',
      nl: 'Het ondersteunende kanaal {channel} bij “{step}” heeft geen inhoud.',
      en: 'The supporting channel {channel} at “{step}” has nothing to go by.',
    },
  },
  docs: {
    title: { nl: 'Contactmoment zonder inhoud', en: 'Contact without content' },
    why: {
      nl: 'Welke e-mail bevestigt? Wat wordt er verteld tijdens het gesprek? Zonder middel vertelt iedereen iets anders, of niets.',
      en: 'Which e-mail confirms? What is told in the conversation? Without content everyone tells something else, or nothing.',
    },
    advice: {
      nl: 'Koppel een middel, of schrijf de tekst die nog ontbreekt.',
      en: 'Link content, or write the text that is still missing.',
    },
    source:
      'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 4; 5 trends: luisteren naar onze klant (Frankwatching, 2015), trend 3',
  },
  checks: {
    processGroup({ flow }, { report }) {
      for (const cell of flow.cells) if (cell.isRequired && cell.primary) checkCell(cell, report);
    },
  },
  words: ({ anchor, discriminators, targetGroupIds }, names) => ({
    step: names.of('step', anchor.id),
    channel: names.of('channel', discriminators['channel'] ?? ''),
    content: names.of('content', discriminators['content'] ?? ''),
    groups: names.list('targetGroup', targetGroupIds),
  }),
});

function checkCell({ step, groupId, primary, supporting }: Cell, report: Reporter['report']): void {
  const at = (channel: string) => ({
    anchor: { kind: 'step', id: step.id } as const,
    discriminators: { channel },
    targetGroupId: groupId,
  });
  if (primary?.items.length === 0) report({ messageId: 'noContent', ...at(primary.use.channelId) });
  for (const { item, variant } of primary?.items ?? []) {
    if (variant || !primary) continue;
    const { discriminators, ...rest } = at(primary.use.channelId);
    report({ messageId: 'noVariant', ...rest, discriminators: { ...discriminators, content: item.id } });
  }
  for (const { use, items } of supporting) {
    if (items.length === 0) report({ messageId: 'supportingNoContent', ...at(use.channelId) });
  }
}
