import type { ContentItem } from '#core/model/content-item.ts';
import type { ChannelId, StepId, TargetGroupId } from '#core/model/id.ts';
import { contentById, groupsOfStep, stepById, touchpointFor } from '#core/model/lookups.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Names } from '../names.ts';
import { groupsGetting } from '../groups-getting.ts';
import { defineRule } from '../rule.ts';

/** A web, mail or phone address, or a path on our own site; whether it exists is not looked up: Leidraad is offline. */
const address = /^(?:[a-z][a-z\d+.-]*:\S+|\/\S*|[^\s/]+\.[^\s/]{2,}(?:\/\S*)?)$/i;

/** A referral leads to something that is there, through a channel that is offered there. */
export const referralBroken = defineRule({
  id: 'referral-broken',
  category: 'gap',
  stage: 'content',
  messages: {
    targetMissing: {
      severity: 'warning',
      nl: '“{content}” verwijst naar “{target}”, maar dat bestaat niet (meer).',
      en: '“{content}” refers to “{target}”, which no longer exists.',
    },
    channelNotOffered: {
      severity: 'warning',
      nl: '“{content}” stuurt {groups} naar {channel} voor “{target}”, maar dat kanaal is daar niet ingericht.',
      en: '“{content}” sends {groups} to {channel} for “{target}”, but that channel is not offered there.',
    },
    noCallToAction: {
      severity: 'hint',
      nl: '“{content}” moet aanzetten tot actie, maar zegt nergens wat de klant kan doen.',
      en: '“{content}” should move people to act, but says nowhere what to do.',
    },
  },
  docs: {
    title: { nl: 'Verwijzing loopt dood', en: 'Referral leads nowhere' },
    why: {
      nl: 'Met verwijzingen stuurt u klanten naar het juiste kanaal. Een verwijzing die doodloopt, kost vertrouwen.',
      en: 'With referrals you steer customers to the right channel. One that leads nowhere costs trust.',
    },
    advice: {
      nl: 'Kies een ander doel, of bied het kanaal daar aan als ondersteunend kanaal.',
      en: 'Choose another target, or offer the channel there as a supporting channel.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 2',
  },
  checks: {
    content({ workspace, item }, { report }) {
      if (item.status === 'retired') return;
      const anchor = { kind: 'content', id: item.id } as const;
      const referrals = item.refersTo ?? [];
      for (const { toContentId, toStepId, toChannelId, url } of referrals) {
        const content = toContentId && contentById(workspace, toContentId);
        const missing = [
          ...(toContentId && (!content || content.status === 'retired') ? [toContentId] : []),
          ...(toStepId && !stepById(workspace, toStepId) ? [toStepId] : []),
          ...(url?.trim() && !address.test(url.trim()) ? [url] : []),
        ];
        for (const target of missing) {
          report({ messageId: 'targetMissing', anchor, discriminators: { target } });
        }
        if (!toStepId || !toChannelId) continue;
        for (const targetGroupId of readersWithout(workspace, item, toStepId, toChannelId)) {
          report({
            messageId: 'channelNotOffered',
            anchor,
            discriminators: { channel: toChannelId, target: toStepId },
            targetGroupId,
          });
        }
      }
      const asks = [item, ...item.variants].some((list) => (list.asks?.length ?? 0) > 0);
      if (item.purpose === 'activate' && referrals.length === 0 && !asks)
        report({ messageId: 'noCallToAction', anchor });
    },
  },
  words: ({ anchor, discriminators, targetGroupIds }, names) => ({
    content: names.of('content', anchor.id),
    target: nameOfTarget(names, discriminators['target'] ?? ''),
    channel: names.of('channel', discriminators['channel'] ?? ''),
    groups: names.list('targetGroup', targetGroupIds),
  }),
});

/** The name of the step or content that is referred to; an address is its own name. */
function nameOfTarget(names: Names, target: string): string {
  const step = names.of('step', target);
  return step === target ? names.of('content', target) : step;
}

/** Groups that get this content, take part in the step, and do not find the channel there; a step without any channel is a finding of its own. */
function readersWithout(
  workspace: Workspace,
  item: ContentItem,
  stepId: StepId,
  channelId: ChannelId,
): TargetGroupId[] {
  const target = stepById(workspace, stepId);
  if (!target) return [];
  const readers = readersOf(workspace, item);
  return groupsOfStep(target.step, target.process).filter((groupId) => {
    const touchpoint = touchpointFor(target.step, groupId);
    if (!readers.has(groupId) || !touchpoint?.primary) return false;
    return !usesOf(touchpoint).some((use) => use.channelId === channelId);
  });
}

/** The groups that get the content at a step, and for which a text is there. */
function readersOf(workspace: Workspace, item: ContentItem): Set<TargetGroupId> {
  return new Set(
    groupsGetting(workspace, item).filter((groupId) =>
      item.variants.some(({ targetGroupIds }) => targetGroupIds === 'all' || targetGroupIds.includes(groupId)),
    ),
  );
}
