import { fewestWords, limitsOf, readabilityOf } from '#core/language/readability.ts';
import { defineRule } from '../rule.ts';
import { levelOf, writtenText } from './parts/written-text.ts';

/** A text is about as easy as its readers need; an indication. */
export const textTooDifficult = defineRule({
  id: 'text-too-difficult',
  category: 'tone',
  stage: 'text',
  messages: {
    tooDifficult: {
      severity: 'warning',
      nl: '“{content}” is waarschijnlijk te moeilijk voor lezers op {level}: gemiddeld {asl} woorden per zin, leesgemak {fd} (indicatie).',
      en: '“{content}” is probably too difficult for readers at {level}: {asl} words per sentence on average, reading ease {fd} (an indication).',
    },
  },
  docs: {
    title: { nl: 'Tekst is moeilijk voor deze lezer', en: 'Text is hard for this reader' },
    why: {
      nl: 'Wie een tekst niet begrijpt, doet niets of belt. De meting is grof: zie hem als een rookmelder.',
      en: 'Who does not understand a text does nothing, or calls. The measure is rough: take it as a smoke alarm.',
    },
    advice: {
      nl: 'Begin bij de langste zinnen. Maak er twee van.',
      en: 'Start with the longest sentences. Split them.',
    },
    source:
      'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 1; Douma, De leesbaarheid van landbouwbladen (1960); Flesch (1948)',
  },
  checks: {
    variant(place, { report }) {
      const text = writtenText(place);
      const level = levelOf(place);
      const limits = level && limitsOf(level);
      if (!text || !level || !limits || text.words.length < fewestWords) return;
      const { ease, sentenceLength } = readabilityOf(text);
      if (ease >= limits.ease && sentenceLength <= limits.sentenceLength) return;
      const longest = text.sentences.toSorted((one, other) => other.words.length - one.words.length).slice(0, 3);
      report({
        messageId: 'tooDifficult',
        anchor: { kind: 'variant', id: place.variant.id },
        data: { level, fd: Math.round(ease * 10) / 10, asl: Math.round(sentenceLength * 10) / 10 },
        spans: longest
          .map(({ words }) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, kind: 'longest' }))
          .toSorted((one, other) => one.start - other.start),
      });
    },
  },
  words: ({ anchor, data }, names) => ({
    content: names.of('variant', anchor.id),
    level: String(data['level']),
    fd: Math.round(Number(data['fd'])),
    asl: Math.round(Number(data['asl'])),
  }),
});
