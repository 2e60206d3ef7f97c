import { syllable } from 'syllable';
import type { Locale } from '#core/model/locale.ts';
import type { Word } from './prepare-text.ts';

/** Vowel groups that sound as one, the longest first. A trema starts a group by itself, except in these. */
const nuclei =
  /eeuw|ieuw|aai|ooi|oei|eau|oeu|ieu|ëe|ëi|ïe|öo|üu|ëu|aa|ee|ie|oo|uu|oe|eu|ui|ei|ij|ou|au|ai|oi|[aeiouyáàâäéèêëíìîïóòôöúùûü]/g;

/** Loan words that are spoken with fewer syllables than they are written, and -eum with one more. */
const deviations: readonly [RegExp, number][] = [
  [/^(?:deadline|baseline|homepage)s?$/, -2],
  [/^(?:team|coach|website|webpage|site|update|service|online|offline|mobile|share)s?$/, -1],
  [/eum(?:s|pje)?$/, 1],
];

/** Syllables of a word; a placeholder counts as two. Dutch by vowel groups (our own rules), English by the package `syllable`. */
export function countSyllables({ text, isPlaceholder }: Pick<Word, 'text' | 'isPlaceholder'>, locale: Locale): number {
  if (isPlaceholder) return 2;
  if (locale === 'en') return Math.max(1, syllable(text));
  if (/^\p{Lu}{2,5}$/u.test(text)) return text.length;
  return text.split('-').reduce((total, part) => total + inDutch(part), 0);
}

function inDutch(part: string): number {
  const word = withoutAccents(
    part
      .toLowerCase()
      .normalize('NFC')
      .replaceAll(/['’]/g, ''),
  );
  const spoken = word.replaceAll('qu', 'kw').replaceAll(/(^|[aeiou])y(?=[aeiou])/g, '$1j');
  const deviation = deviations.find(([pattern]) => pattern.test(word))?.[1] ?? 0;
  return Math.max(1, (spoken.match(nuclei)?.length ?? 0) + deviation);
}

/** Accents go, a trema stays: it tells where a syllable begins. */
function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u0307\u0309-\u036F]/g, '')
    .normalize('NFC');
}
