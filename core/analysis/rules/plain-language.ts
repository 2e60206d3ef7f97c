import { difficultWords } from '#core/language/difficult-words.ts';
import { englishStyle } from '#core/language/english-style.ts';
import { findTerm } from '#core/language/find-terms.ts';
import { nominalSpots, passiveSentences } from '#core/language/plain-style.ts';
import type { PreparedText } from '#core/language/prepare-text.ts';
import { fewestWords, limitsOf, type LanguageLevel } from '#core/language/readability.ts';
import { formatMessage, type Message } from '#core/messages/format-message.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { levelOf, writtenText } from './parts/written-text.ts';

/** Passives count from this many, and from this share of the sentences. */
const fewestPassives = 2;
const passiveShare = 0.25;
const fewestNominals = 3;

type Span = NonNullable<Finding['spans']>[number];

/** A text is as plain as it can be. */
export const plainLanguage = defineRule({
  id: 'plain-language',
  category: 'tone',
  stage: 'text',
  messages: {
    spots: {
      severity: 'hint',
      nl: '“{content}”: {n, plural, one {# plek kan} other {# plekken kunnen}} eenvoudiger: {summary}.',
      en: '“{content}”: {n, plural, one {# place} other {# places}} can be simpler: {summary}.',
    },
  },
  docs: {
    title: { nl: 'Kan eenvoudiger', en: 'Simpler is possible' },
    why: {
      nl: 'Gemak voorspelt of klanten blijven, beter dan tevredenheid.',
      en: 'Ease predicts whether customers stay, better than satisfaction does.',
    },
    advice: {
      nl: 'Vervang moeilijke woorden en maak korte zinnen. Woorden die moeten blijven, kunt u toestaan bij de instellingen.',
      en: 'Replace difficult words and write short sentences. Words that must stay can be allowed in the settings.',
    },
    source:
      'J. van Dam, Digitaal klantcontact (2019), trend 4; Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 1',
  },
  checks: {
    variant(place, { report }) {
      const text = writtenText(place);
      const level = levelOf(place);
      if (!text || !level || text.words.length < fewestWords) return;
      const spans = [
        ...longSentences(text, level),
        ...passives(text),
        ...nominals(text),
        ...difficult(text, level, place.workspace.analysis?.allowedWords ?? []),
      ];
      if (spans.length === 0) return;
      const counts: Record<string, number> = {};
      for (const { kind = '' } of spans) counts[kind] = (counts[kind] ?? 0) + 1;
      report({ messageId: 'spots', anchor: { kind: 'variant', id: place.variant.id }, data: counts, spans });
    },
  },
  words: ({ anchor, data, spans = [] }, names) => ({
    content: names.of('variant', anchor.id),
    n: spans.length,
    summary: names.join(
      Object.entries(places).flatMap(([kind, words]) =>
        data[kind] ? formatMessage(words, names.language, { n: Number(data[kind]) }) : [],
      ),
    ),
  }),
});

/** What is counted, in the order in which it is said. */
const places: Readonly<Record<string, Message>> = {
  longSentence: {
    nl: '{n, plural, one {# lange zin} other {# lange zinnen}}',
    en: '{n, plural, one {# long sentence} other {# long sentences}}',
  },
  difficultWord: {
    nl: '{n, plural, one {# moeilijk woord} other {# moeilijke woorden}}',
    en: '{n, plural, one {# difficult word} other {# difficult words}}',
  },
  passive: { nl: '{n} keer lijdende vorm', en: '{n, plural, one {# passive} other {# passives}}' },
  nominal: {
    nl: '{n} keer een werkwoord als naamwoord',
    en: '{n, plural, one {# verb as a noun} other {# verbs as nouns}}',
  },
};

function longSentences({ sentences }: PreparedText, level: LanguageLevel): Span[] {
  const longFrom = limitsOf(level)?.longFrom ?? Number.POSITIVE_INFINITY;
  return sentences
    .filter(({ words }) => words.length >= longFrom)
    .map(({ words }) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, kind: 'longSentence' }));
}

function passives(text: PreparedText): Span[] {
  const found = passiveSentences(text);
  if (found.length < fewestPassives || found.length <= passiveShare * text.sentences.length) return [];
  return found.map(({ start, end }) => ({ start, end, kind: 'passive' }));
}

function nominals(text: PreparedText): Span[] {
  const found = nominalSpots(text);
  return found.length < fewestNominals ? [] : found.map(({ start, end }) => ({ start, end, kind: 'nominal' }));
}

/** For readers at A1 to B1 only; in Dutch in the order of the list, in English in that of the text. */
function difficult(text: PreparedText, level: LanguageLevel, allowed: readonly string[]): Span[] {
  if (!['A1', 'A2', 'B1'].includes(level)) return [];
  const { plain, locale } = text;
  const stay = new Set(allowed.map((word) => word.trim().toLowerCase()));
  if (locale === 'en') {
    return englishStyle(text)
      .simpler.filter(({ term }) => !stay.has(term))
      .map((spot) => ({ ...spot, kind: 'difficultWord' }));
  }
  return [...difficultWords]
    .filter(([term]) => !stay.has(term))
    .flatMap(([term, suggestion]) =>
      findTerm(plain, term).map(({ start, end }) => ({ start, end, kind: 'difficultWord', term, suggestion })),
    );
}
