import { channelById } from '#core/model/lookups.ts';
import { defineRule } from '../rule.ts';

/** A channel can carry what happens in it: an answer, the customer's start, or our message. */
export const channelDirectionMismatch = defineRule({
  id: 'channel-direction-mismatch',
  category: 'channel',
  stage: 'channels',
  messages: {
    asksOnOutbound: {
      severity: 'error',
      nl: '“{step}” stelt een vraag via {channel}, maar daar kan de klant niet antwoorden.',
      en: '“{step}” asks something through {channel}, but customers cannot answer there.',
    },
    customerCannotStart: {
      severity: 'error',
      nl: 'De klant neemt het initiatief bij “{step}”, maar {channel} is alleen om te versturen.',
      en: 'The customer takes the initiative at “{step}”, but {channel} only sends.',
    },
    organisationCannotSend: {
      severity: 'error',
      nl: 'Wij nemen het initiatief bij “{step}”, maar {channel} is alleen om te ontvangen.',
      en: 'We take the initiative at “{step}”, but {channel} only receives.',
    },
  },
  docs: {
    title: { nl: 'Kanaal kan dit niet aan', en: 'Channel cannot carry this' },
    why: {
      nl: 'Een vraag in een kanaal zonder weg terug blijft onbeantwoord.',
      en: 'A question in a channel without a way back stays unanswered.',
    },
    advice: {
      nl: 'Stel de vraag in een ander kanaal, of regel een weg terug, zoals een antwoordenvelop.',
      en: 'Ask in another channel, or arrange a way back, such as a reply envelope.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 2',
  },
  checks: {
    processGroup({ workspace, flow }, { report }) {
      for (const { step, primary, isRequired } of flow.cells) {
        const channel = primary && channelById(workspace, primary.use.channelId);
        if (!isRequired || !primary || !channel) continue;
        const at = {
          anchor: { kind: 'step', id: step.id } as const,
          discriminators: { channel: channel.id },
          targetGroupId: flow.groupId,
        };
        const isAsking = primary.asks.some(({ mode }) => mode === 'ask');
        if (channel.direction === 'out' && isAsking) report({ ...at, messageId: 'asksOnOutbound' });
        if (channel.direction === 'out' && step.initiator === 'customer') {
          report({ ...at, messageId: 'customerCannotStart' });
        }
        if (channel.direction === 'in' && step.initiator === 'organisation') {
          report({ ...at, messageId: 'organisationCannotSend' });
        }
      }
    },
  },
  words: ({ anchor, discriminators }, names) => ({
    step: names.of('step', anchor.id),
    channel: names.of('channel', discriminators['channel'] ?? ''),
  }),
});
