import type { TargetGroup } from '#core/model/target-group.ts';
import type { PreparedText } from './prepare-text.ts';
import { countSyllables } from './syllables.ts';

/** Level of the European framework, A1 to C2. */
export type LanguageLevel = NonNullable<TargetGroup['languageLevel']>;

/** Levels from easy to hard. */
export const levels: readonly LanguageLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** Figures of one text; an indication. */
export interface Readability {
  words: number;
  /** Words per sentence. */
  sentenceLength: number;
  /** 0 very difficult to 100 very easy: Flesch-Douma in Dutch, Flesch in English. */
  ease: number;
}

/** What suits a level: ease at least, words per sentence at most, and from how many words a sentence is long. */
export interface LevelLimits {
  ease: number;
  sentenceLength: number;
  longFrom: number;
}

/** Our choice, after style guides of municipalities and the norm table of Douma. A1 is held to the limits of A2; C2 has none. */
const limits: Partial<Record<LanguageLevel, LevelLimits>> = {
  A1: { ease: 75, sentenceLength: 10, longFrom: 16 },
  A2: { ease: 75, sentenceLength: 10, longFrom: 16 },
  B1: { ease: 60, sentenceLength: 14, longFrom: 21 },
  B2: { ease: 45, sentenceLength: 18, longFrom: 26 },
  C1: { ease: 30, sentenceLength: 24, longFrom: 36 },
};

/** The limits of a level; undefined for C2. */
export function limitsOf(level: LanguageLevel): LevelLimits | undefined {
  return limits[level];
}

/** Texts of fewer words are not judged. */
export const fewestWords = 40;

/**
 * Dutch: 206.84 − 0.93·ASL − 77·ASW (Douma, De leesbaarheid van landbouwbladen, Wageningen 1960). English: 206.835 − 1.015·ASL − 84.6·ASW
 * (Flesch 1948). ASL = words per sentence, ASW = syllables per word.
 */
export function readabilityOf({ words, sentences, locale }: PreparedText): Readability {
  if (words.length === 0) return { words: 0, sentenceLength: 0, ease: 100 };
  const sentenceLength = words.length / sentences.length;
  const syllables = words.reduce((total, word) => total + countSyllables(word, locale), 0) / words.length;
  const ease =
    locale === 'nl'
      ? 206.84 - 0.93 * sentenceLength - 77 * syllables
      : 206.835 - 1.015 * sentenceLength - 84.6 * syllables;
  return { words: words.length, sentenceLength, ease };
}
