import { findTerm, type TermSpot } from '#core/language/find-terms.ts';
import { defineRule } from '../rule.ts';
import { tonesOf, writtenText } from './parts/written-text.ts';

/** A text uses the words of its tone, and one word for one thing. */
export const wordChoice = defineRule({
  id: 'word-choice',
  category: 'tone',
  stage: 'text',
  messages: {
    dontWord: {
      severity: 'warning',
      nl: '“{term}” is een liever-niet-woord in {profiles}{instead, select, none {} other {. Schrijf liever: “{instead}”}}.',
      en: '“{term}” is on the avoid list of {profiles}{instead, select, none {} other {. Better: “{instead}”}}.',
    },
    termVariant: {
      severity: 'hint',
      nl: 'Elders heet dit “{preferred}”; hier staat “{term}”.',
      en: 'You call this “{preferred}” elsewhere; here it is “{term}”.',
    },
  },
  docs: {
    title: { nl: 'Liever-niet-woord', en: 'Word from the avoid list' },
    why: {
      nl: 'Klanten begrijpen hun eigen woorden. Twee woorden voor één ding maken onzeker.',
      en: 'Customers understand their own words. Two words for one thing make them unsure.',
    },
    advice: { nl: 'Vervang het woord, of laat het bewust staan.', en: 'Replace the word, or keep it on purpose.' },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 1',
  },
  checks: {
    variant(place, { report }) {
      const text = writtenText(place);
      if (!text) return;
      const anchor = { kind: 'variant', id: place.variant.id } as const;
      const mark = (spots: TermSpot[], suggestion?: string) =>
        spots.map(({ start, end }) => ({ start, end, ...(suggestion ? { suggestion } : {}) }));
      for (const { id, dontWords } of tonesOf(place)) {
        for (const { term, instead } of dontWords) {
          const spots = findTerm(text.plain, term);
          if (spots.length === 0) continue;
          report({
            messageId: 'dontWord',
            anchor,
            discriminators: { term },
            explains: { toneProfiles: [id] },
            data: instead ? { instead } : {},
            spans: mark(spots, instead),
          });
        }
      }
      for (const { preferred, variants } of place.workspace.terms) {
        const right = findTerm(text.plain, preferred);
        for (const term of variants) {
          const spots = findTerm(text.plain, term).filter(
            ({ start, end }) => !right.some((spot) => spot.start <= start && end <= spot.end),
          );
          if (spots.length === 0) continue;
          report({
            messageId: 'termVariant',
            anchor,
            discriminators: { preferred, term },
            spans: mark(spots, preferred),
          });
        }
      }
    },
  },
  words: ({ discriminators, data, explains }, names) => ({
    profiles: names.join((explains['toneProfiles'] ?? []).map((id) => `“${names.toneOf(id)}”`)),
    term: discriminators['term'] ?? '',
    preferred: discriminators['preferred'] ?? '',
    instead: String(data['instead'] ?? 'none'),
  }),
});
