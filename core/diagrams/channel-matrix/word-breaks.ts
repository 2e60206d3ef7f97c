import createHyphenator from 'hyphen';
import english from 'hyphen/patterns/en-gb.js';
import dutch from 'hyphen/patterns/nl.js';
import type { Language } from '#core/messages/format-message.ts';
import { dutchWordParts } from './word-parts.ts';

/** A place where a word may be broken: after this many characters. */
export interface WordBreak {
  after: number;
  /** Between two parts of a compound; such a break is preferred. */
  isCompound: boolean;
}

/** The character by which an author says where a word may break. */
export const softHyphen = '\u00AD';

const leastBefore = 3;
const leastAfter = 4;
const hyphenators = { nl: createHyphenator(dutch), en: createHyphenator(english) };
const known: Record<Language, Map<string, readonly WordBreak[]>> = { nl: new Map(), en: new Map() };
const mostKnown = 5000;

/**
 * Where a word may be broken (step 12 of the algorithm), in characters of the word without its soft hyphens: at the soft hyphens of the
 * author if it has any, else by the patterns of the language, with at least 3 letters before and 4 after.
 */
export function breaksOf(word: string, language: Language): readonly WordBreak[] {
  const before = known[language].get(word);
  if (before) return before;
  const found = word.includes(softHyphen) ? ofAuthor(word) : byPatterns(word, language);
  if (known[language].size >= mostKnown) known[language].clear();
  known[language].set(word, found);
  return found;
}

function ofAuthor(word: string): WordBreak[] {
  return positionsOf(word).map((after) => ({ after, isCompound: false }));
}

function byPatterns(word: string, language: Language): WordBreak[] {
  const hyphenated = String(hyphenators[language](word, { hyphenChar: softHyphen }));
  return positionsOf(hyphenated)
    .filter(
      (after) => countLetters(word.slice(0, after)) >= leastBefore && countLetters(word.slice(after)) >= leastAfter,
    )
    .map((after) => ({ after, isCompound: language === 'nl' && isBesidePart(word.toLowerCase(), after) }));
}

function positionsOf(hyphenated: string): number[] {
  const parts = hyphenated.split(softHyphen);
  let length = 0;
  return parts.slice(0, -1).map((part) => (length += part.length));
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function isBesidePart(word: string, after: number): boolean {
  const [head, tail] = [word.slice(0, after).replace(/s$/, ''), word.slice(after)];
  return dutchWordParts.some((part) => tail.startsWith(part) || head.endsWith(part));
}
