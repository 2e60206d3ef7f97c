import { finishedStatuses } from '#core/model/finished-statuses.ts';
import { informationById } from '#core/model/lookups.ts';
import { tellsOf } from '../flow/cell.ts';
import { defineRule } from '../rule.ts';

/** Content is ready in time, checked in time, and newer than the facts it tells. */
export const contentOverdue = defineRule({
  id: 'content-overdue',
  category: 'planning',
  stage: 'planning',
  messages: {
    due: {
      severity: 'warning',
      nl: '“{content}” had op {date} klaar moeten zijn; de status is {status}.',
      en: '“{content}” should have been ready on {date}; it is {status}.',
    },
    review: {
      severity: 'hint',
      nl: '“{content}” moest op {date} opnieuw gecontroleerd zijn.',
      en: '“{content}” should have been checked on {date}.',
    },
    olderThanFact: {
      severity: 'warning',
      nl: '“{content}” is voor het laatst bewerkt op {date}. Daarna is dit veranderd: {infos}.',
      en: '“{content}” was last edited on {date}. This changed after that: {infos}.',
    },
  },
  docs: {
    title: { nl: 'Te laat of verouderd', en: 'Too late or out of date' },
    why: {
      nl: 'Een tekst die te laat is of niet meer klopt, zet klanten op het verkeerde been.',
      en: 'A text that is late or no longer right puts customers on the wrong track.',
    },
    advice: {
      nl: 'Maak de tekst af, kies een nieuwe datum, of zeg dat hij vandaag is gecontroleerd.',
      en: 'Finish the text, choose a new date, or say that it was checked today.',
    },
    source: 'E. Putman, One-size-fits-nobody (2015)',
  },
  checks: {
    content({ workspace, item }, { asOf, report }) {
      const { status, dueDate, reviewDate, textChangedOn } = item;
      if (status === 'retired') return;
      const anchor = { kind: 'content', id: item.id } as const;
      if (dueDate !== undefined && dueDate < asOf && !finishedStatuses.includes(status)) {
        report({ messageId: 'due', anchor, data: { dueDate } });
      }
      if (reviewDate !== undefined && reviewDate < asOf && finishedStatuses.includes(status)) {
        report({ messageId: 'review', anchor, data: { reviewDate } });
      }
      if (textChangedOn === undefined) return;
      const told = [undefined, ...item.variants].flatMap((variant) => tellsOf(item, variant));
      const newer = told
        .map(({ infoId }) => infoId)
        .filter((infoId) => (informationById(workspace, infoId)?.changedOn ?? '') > textChangedOn);
      if (newer.length === 0) return;
      report({ messageId: 'olderThanFact', anchor, explains: { infos: newer }, data: { textChangedOn } });
    },
  },
  words: ({ anchor, data, explains }, names) => ({
    content: names.of('content', anchor.id),
    date: names.date(String(data['dueDate'] ?? data['reviewDate'] ?? data['textChangedOn'])),
    status: names.statusOf(anchor.id),
    infos: names.list('info', explains['infos'] ?? []),
  }),
});
