import { z } from 'zod';
import { channelById, targetGroupById } from '#core/model/lookups.ts';
import { defineRule } from '../rule.ts';
import { alternativesTo, customerMustAct } from './parts/alternatives.ts';

/** Who struggles online can do what must be done in another way. */
export const noNonDigitalAlternative = defineRule({
  id: 'no-non-digital-alternative',
  category: 'channel',
  stage: 'channels',
  options: z.object({
    /** Whom it is about: groups with low digital skills, or every group. */
    groups: z.enum(['low', 'all']).default('low'),
  }),
  messages: {
    none: {
      severity: 'warning',
      nl: '“{step}” kan alleen online. Dat is lastig voor {groups}.',
      en: '{groups} can do “{step}” only online.',
    },
  },
  docs: {
    title: {
      nl: 'Alleen digitaal voor wie daar moeite mee heeft',
      en: 'Only digital for people who struggle online',
    },
    why: {
      nl: 'Wie niet goed met internet overweg kan, komt er zonder loket, telefoon of papier niet uit.',
      en: 'Who is not at ease online cannot manage without a desk, a phone or paper.',
    },
    advice: {
      nl: 'Voeg een loket, telefoon of papier toe als ondersteunend kanaal.',
      en: 'Add a desk, phone or paper as a supporting channel.',
    },
    source:
      'J. van Dam, Digitaal klantcontact (2019), trend 1; Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 1; Wmebv (zorgplicht)',
  },
  checks: {
    processGroup({ workspace, process, flow }, { report, options: { groups } }) {
      const isAbout = groups === 'all' || targetGroupById(workspace, flow.groupId)?.digitalSkills === 'low';
      if (!isAbout) return;
      for (const cell of flow.cells) {
        if (!cell.isRequired || !cell.primary || !customerMustAct(cell)) continue;
        const offered = [cell, ...alternativesTo(process, flow, cell)].flatMap(({ uses }) => uses);
        const isOnline = offered.every(({ use }) => channelById(workspace, use.channelId)?.kind === 'digital');
        if (!isOnline) continue;
        report({ messageId: 'none', anchor: { kind: 'step', id: cell.step.id }, targetGroupId: flow.groupId });
      }
    },
  },
  words: ({ anchor, targetGroupIds }, names) => ({
    step: names.of('step', anchor.id),
    groups: names.list('targetGroup', targetGroupIds),
  }),
});
