import type { ContentVariant } from '#core/model/content-variant.ts';
import { compareCodeUnits } from '../finding.ts';
import { tellsOf } from '../flow/cell.ts';
import { expectNextOf, weExpectOf } from '../flow/expectations.ts';
import { defineRule } from '../rule.ts';

/** One message says the same in every channel, and a supporting channel says what matters here too. */
export const channelVersionsDiffer = defineRule({
  id: 'channel-versions-differ',
  category: 'consistency',
  stage: 'content',
  messages: {
    variantsDiffer: {
      severity: 'warning',
      nl: '“{content}”: {variantA} en {variantB} verschillen. Dit staat maar in één ervan: {infos}.',
      en: '“{content}”: {variantA} and {variantB} differ. This is in one of them only: {infos}.',
    },
    supportingLacksInfo: {
      severity: 'warning',
      nl: 'Via {channel} ontbreekt bij “{step}”: {infos}.',
      en: 'Who uses {channel} at “{step}” does not hear: {infos}.',
    },
  },
  docs: {
    title: { nl: 'Kanalen vertellen niet hetzelfde', en: 'Channels tell a different story' },
    why: {
      nl: 'Geen kanaal staat op zichzelf. Wie belt, moet hetzelfde horen als wie de site leest.',
      en: 'No channel stands by itself. Who calls must hear the same as who reads the site.',
    },
    advice: {
      nl: 'Vertel het in beide, of zeg dat de tekst met opzet korter is.',
      en: 'Tell it in both, or say that the text is shorter on purpose.',
    },
    source:
      '5 trends: luisteren naar onze klant (Frankwatching, 2015), trend 1; Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching)',
  },
  checks: {
    content({ item }, { report }) {
      if (item.status === 'retired') return;
      const variants = item.variants
        .filter(({ short }) => !short)
        .toSorted((one, other) => compareCodeUnits(one.id, other.id));
      variants.forEach((one, index) => {
        for (const other of variants.slice(index + 1)) {
          if (!haveReaderInCommon(one, other) || haveChannelInCommon(one, other)) continue;
          const [first = [], second = []] = [one, other].map((variant) =>
            tellsOf(item, variant).map(({ infoId }) => infoId),
          );
          const infos = [...first.filter((id) => !second.includes(id)), ...second.filter((id) => !first.includes(id))];
          if (infos.length === 0) continue;
          report({
            messageId: 'variantsDiffer',
            anchor: { kind: 'content', id: item.id },
            discriminators: { variants: `${one.id}+${other.id}` },
            explains: { infos },
          });
        }
      });
    },
    processGroup({ flow }, { report }) {
      for (const { step, groupId, primary, supporting } of flow.cells) {
        if (supporting.length === 0 || !primary?.tells.length) continue;
        const matters = new Set([
          ...(step.needs ?? [])
            .filter(({ targetGroupIds }) => targetGroupIds?.includes(groupId) ?? true)
            .map(({ infoId }) => infoId),
          ...(expectNextOf(step, groupId)?.infoIds ?? []),
          ...(weExpectOf(step, groupId)?.infoIds ?? []),
        ]);
        const told = primary.tells.map(({ infoId }) => infoId).filter((infoId) => matters.has(infoId));
        for (const { use, items, tells } of supporting) {
          const infos = told.filter((infoId) => !tells.some((other) => other.infoId === infoId));
          // Nor is a channel without content held to anything: that is a finding of its own.
          const isShort = items.every(({ variant }) => variant?.short);
          if (isShort || infos.length === 0) continue;
          report({
            messageId: 'supportingLacksInfo',
            anchor: { kind: 'step', id: step.id },
            discriminators: { channel: use.channelId },
            targetGroupId: groupId,
            explains: { infos },
          });
        }
      }
    },
  },
  words({ anchor, discriminators, explains }, names) {
    const [variantA = '', variantB = ''] = (discriminators['variants'] ?? '').split('+');
    return {
      content: names.of('content', anchor.id),
      step: names.of('step', anchor.id),
      channel: names.of('channel', discriminators['channel'] ?? ''),
      variantA: names.channelsOf(variantA),
      variantB: names.channelsOf(variantB),
      infos: names.join((explains['infos'] ?? []).map((infoId) => `“${names.of('info', infoId)}”`)),
    };
  },
});

/** In one language, for a group that both are for. */
function haveReaderInCommon(one: ContentVariant, other: ContentVariant): boolean {
  if (one.locale !== other.locale) return false;
  if (one.targetGroupIds === 'all' || other.targetGroupIds === 'all') return true;
  return one.targetGroupIds.some((id) => other.targetGroupIds.includes(id));
}

function haveChannelInCommon({ channelIds }: ContentVariant, other: ContentVariant): boolean {
  return channelIds.some((id) => other.channelIds.includes(id));
}
