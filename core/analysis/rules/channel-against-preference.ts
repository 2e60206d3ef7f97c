import type { Message } from '#core/messages/format-message.ts';
import { targetGroupById } from '#core/model/lookups.ts';
import { defineRule } from '../rule.ts';
import { alternativesTo } from './parts/alternatives.ts';

const bases: Record<string, Message> = {
  measured: { nl: 'gemeten', en: 'measured' },
  interviews: { nl: 'uit interviews', en: 'from interviews' },
  assumption: { nl: 'een aanname', en: 'an assumption' },
  generation: { nl: 'op grond van generatie', en: 'by generation' },
};

/** A group meets the channels it likes, and not those it avoids. */
export const channelAgainstPreference = defineRule({
  id: 'channel-against-preference',
  category: 'channel',
  stage: 'channels',
  messages: {
    avoided: {
      severity: 'warning',
      nl: '{channel} past niet bij {groups} ({basis}), maar is wel het hoofdkanaal bij “{step}”.',
      en: '{groups} avoid {channel} ({basis}), yet it is their channel at “{step}”.',
    },
    preferredNotOffered: {
      severity: 'hint',
      nl: 'Bij “{step}” ontbreekt het kanaal waar {groups} de voorkeur aan geven: {channels}.',
      en: 'At “{step}” none of the preferred channels of {groups} is offered ({channels}).',
    },
  },
  docs: {
    title: { nl: 'Kanaal dat deze doelgroep mijdt', en: 'Channel this group avoids' },
    why: {
      nl: 'Wie een kanaal mijdt, haakt af of kiest zelf een andere weg. Die weg is vaak duurder.',
      en: 'Who avoids a channel drops out or takes another way. That way is often dearer.',
    },
    advice: {
      nl: 'Maak het gewenste kanaal het hoofdkanaal, of bied het ernaast aan.',
      en: 'Make the preferred channel the primary one, or offer it beside it.',
    },
    source:
      'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 1–2; J. van Dam, Digitaal klantcontact (2019), trend 1',
  },
  checks: {
    processGroup({ workspace, process, flow }, { report }) {
      const preferences = targetGroupById(workspace, flow.groupId)?.preferences ?? [];
      const preferred = preferences.filter(({ level }) => level === 'preferred').map(({ channelId }) => channelId);
      for (const cell of flow.cells) {
        const { step, primary, isRequired } = cell;
        if (!isRequired || !primary || step.physicalByNature) continue;
        const at = { anchor: { kind: 'step', id: step.id } as const, targetGroupId: flow.groupId };
        const { channelId } = primary.use;
        const avoided = preferences.find(
          (preference) => preference.channelId === channelId && preference.level === 'avoided',
        );
        if (avoided) {
          report({
            ...at,
            messageId: 'avoided',
            discriminators: { channel: channelId },
            data: { basis: avoided.basis },
          });
        }
        if (step.initiator !== 'customer' || preferred.length === 0) continue;
        const offered = [cell, ...alternativesTo(process, flow, cell)].flatMap(({ uses }) => uses);
        if (offered.some(({ use }) => preferred.includes(use.channelId))) continue;
        report({ ...at, messageId: 'preferredNotOffered', explains: { channels: preferred } });
      }
    },
  },
  words: ({ anchor, discriminators, targetGroupIds, data, explains }, names) => ({
    step: names.of('step', anchor.id),
    channel: names.of('channel', discriminators['channel'] ?? ''),
    channels: names.list('channel', explains['channels'] ?? []),
    groups: names.list('targetGroup', targetGroupIds),
    basis: bases[String(data['basis'])]?.[names.language] ?? '',
  }),
});
