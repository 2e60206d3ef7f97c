import { breaksOf, softHyphen } from './word-breaks.ts';
import type { Language } from '#core/messages/format-message.ts';

/** Texts as they are shown on lines of one length. */
interface Line {
  /** A word that is too long for the line. */
  longWord: RegExp;
  texts: Map<string, string>;
}

const lines: Record<Language, Map<number, Line>> = { nl: new Map(), en: new Map() };
const mostTexts = 20_000;

/**
 * A text as it is shown where there is little room: words of more letters than go on a line may be broken at the seams of their parts, with a hyphen.
 * Browsers do so themselves only where they have a list of the language, and the one in the app has none. Only for what one reads: never for a
 * value, a label or a copy.
 */
export function softHyphens(text: string, language: Language, lettersOnLine: number): string {
  const { longWord, texts } = lineOf(language, lettersOnLine);
  const before = texts.get(text);
  if (before !== undefined) return before;
  const shown = text.replaceAll(longWord, (word) => hyphenate(word, language, lettersOnLine));
  if (texts.size >= mostTexts) texts.clear();
  texts.set(text, shown);
  return shown;
}

function lineOf(language: Language, lettersOnLine: number): Line {
  const before = lines[language].get(lettersOnLine);
  if (before) return before;
  const longWord = new RegExp(`[\\p{L}\\p{M}${softHyphen}]{${lettersOnLine + 1},}`, 'gu');
  const line = { longWord, texts: new Map<string, string>() };
  lines[language].set(lettersOnLine, line);
  return line;
}

/** Between the parts of a compound; inside a part only where it is too long itself. Where an author said how a word breaks, it stays so. */
function hyphenate(word: string, language: Language, lettersOnLine: number): string {
  if (word.includes(softHyphen)) return word;
  const breaks = breaksOf(word, language);
  const seams = [0, ...breaks.filter(({ isCompound }) => isCompound).map(({ after }) => after), word.length];
  const isInLongPart = (after: number): boolean => {
    const next = seams.findIndex((seam) => seam >= after);
    return (seams[next] ?? 0) - (seams[next - 1] ?? 0) > lettersOnLine;
  };
  const places = breaks.filter(({ isCompound, after }) => isCompound || isInLongPart(after)).map(({ after }) => after);
  return [0, ...places].map((start, index) => word.slice(start, places[index] ?? word.length)).join(softHyphen);
}
