import { z } from 'zod';
import { isUsed } from '../usage.ts';
import { defineRule } from '../rule.ts';

/** What we know of a group rests on research that is not too old. */
export const targetGroupNotResearched = defineRule({
  id: 'target-group-not-researched',
  category: 'channel',
  stage: 'channels',
  options: z.object({
    /** Research older than this many months is stale. */
    maxAgeMonths: z.number().positive().default(36),
  }),
  messages: {
    none: {
      severity: 'hint',
      nl: 'Er is nog geen onderzoek naar {group}.',
      en: 'There is no research about {group} yet.',
    },
    onlyAssumption: {
      severity: 'hint',
      nl: 'Wat je over {group} weet, is een aanname.',
      en: 'What you know about {group} is an assumption.',
    },
    generationOnly: {
      severity: 'hint',
      nl: 'De kanaalvoorkeur van {group} komt alleen uit hun generatie.',
      en: 'The channel preference of {group} comes from their generation only.',
    },
    stale: {
      severity: 'hint',
      nl: 'Het laatste onderzoek naar {group} is van {date}.',
      en: 'The last research about {group} is from {date}.',
    },
  },
  docs: {
    title: { nl: 'Keuze zonder onderzoek', en: 'Choice without research' },
    why: {
      nl: 'De echte voorkeur verrast vaak: bij UWV gebruikten jongeren meer papier dan ouderen.',
      en: 'Real preferences often surprise: at UWV the young used more paper than the old.',
    },
    advice: {
      nl: 'Praat met een paar klanten en schrijf op wat u hoort.',
      en: 'Talk to a few customers and write down what you hear.',
    },
    source:
      '5 trends: luisteren naar onze klant (Frankwatching, 2015), trend 2; Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 1; A. Dijk, Klantinteractie 2020 (2017)',
  },
  checks: {
    targetGroup({ workspace, group }, { asOf, options, report }) {
      if (!isUsed(workspace, 'targetGroup', group.id)) return;
      const { research = [], preferences = [] } = group;
      const anchor = { kind: 'targetGroup', id: group.id } as const;
      const newest = research.map(({ date }) => date).reduce((latest, date) => (date > latest ? date : latest), '');
      if (research.length === 0) report({ messageId: 'none', anchor });
      else if (research.every(({ method }) => method === 'assumption')) report({ messageId: 'onlyAssumption', anchor });
      else if (preferences.length > 0 && preferences.every(({ basis }) => basis === 'generation')) {
        report({ messageId: 'generationOnly', anchor });
      } else if (newest < monthsBefore(asOf, options.maxAgeMonths)) {
        report({ messageId: 'stale', anchor, data: { date: newest } });
      }
    },
  },
  words: ({ anchor, data }, names) => ({
    group: names.of('targetGroup', anchor.id),
    date: data['date'] === undefined ? '' : names.date(String(data['date'])),
  }),
});

/** The same day that many months earlier, or the last of that month. */
function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) - Math.round(months);
  const lastDay = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(Math.floor(count / 12), count % 12, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
