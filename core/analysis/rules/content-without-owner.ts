import { defineRule } from '../rule.ts';

/** Somebody owns every content item. */
export const contentWithoutOwner = defineRule({
  id: 'content-without-owner',
  category: 'planning',
  stage: 'planning',
  messages: {
    none: { severity: 'warning', nl: 'Niemand is eigenaar van “{content}”.', en: 'Nobody owns “{content}”.' },
  },
  docs: {
    title: { nl: 'Niemand is eigenaar', en: 'Nobody owns it' },
    why: {
      nl: 'Een middel zonder eigenaar wordt door niemand bijgehouden en veroudert.',
      en: 'Content without an owner is kept up by nobody and goes out of date.',
    },
    advice: {
      nl: 'Kies een eigenaar. Voor gedeelde teksten kan dat de redactie zijn.',
      en: 'Choose an owner. For shared texts that can be the editors.',
    },
    source:
      '5 trends: luisteren naar onze klant (Frankwatching, 2015), trend 2; E. Putman, One-size-fits-nobody (2015)',
  },
  checks: {
    content({ item }, { report }) {
      if (item.status === 'retired' || item.ownerId !== undefined) return;
      report({ messageId: 'none', anchor: { kind: 'content', id: item.id } });
    },
  },
  words: ({ anchor }, names) => ({ content: names.of('content', anchor.id) }),
});
