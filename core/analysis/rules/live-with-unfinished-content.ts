import { finishedStatuses } from '#core/model/finished-statuses.ts';
import { contentById } from '#core/model/lookups.ts';
import { usesOf } from '#core/model/uses-of.ts';
import { defineRule } from '../rule.ts';
import { reachedSteps } from './parts/used-steps.ts';

/** A process that is live uses finished content only. */
export const liveWithUnfinishedContent = defineRule({
  id: 'live-with-unfinished-content',
  category: 'planning',
  stage: 'planning',
  messages: {
    unfinished: {
      severity: 'error',
      nl: '“{process}” is live, maar de status van “{content}” is: {status}.',
      en: '“{process}” is live, but the status of “{content}” is: {status}.',
    },
  },
  docs: {
    title: { nl: 'Live met concepten', en: 'Live with drafts' },
    why: {
      nl: 'Klanten krijgen nu een tekst die niemand heeft goedgekeurd, of helemaal geen tekst.',
      en: 'Customers now get a text that nobody approved, or no text at all.',
    },
    advice: {
      nl: 'Keur het middel goed, of zet het klantproces terug naar ontwerp.',
      en: 'Approve the content, or set the customer process back to design.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching)',
  },
  checks: {
    process(view, { report }) {
      if (view.process.lifecycle !== 'live') return;
      const touchpoints = reachedSteps(view).flatMap((step) => step.touchpoints ?? []);
      const used = touchpoints.filter(({ skip }) => !skip).flatMap((touchpoint) => usesOf(touchpoint));
      for (const contentId of new Set(used.flatMap(({ contentIds }) => contentIds))) {
        const status = contentById(view.workspace, contentId)?.status;
        if (!status || finishedStatuses.includes(status)) continue;
        report({
          messageId: 'unfinished',
          anchor: { kind: 'content', id: contentId },
          discriminators: { process: view.process.id },
        });
      }
    },
  },
  words: ({ anchor, discriminators }, names) => ({
    process: names.of('process', discriminators['process'] ?? ''),
    content: names.of('content', anchor.id),
    status: names.statusOf(anchor.id),
  }),
});
