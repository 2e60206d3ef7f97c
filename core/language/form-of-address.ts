import { prepareText, type PreparedText, type Word } from './prepare-text.ts';

const formal = new Set(['u', 'uw', 'uzelf', 'uwe']);
const informal = new Set(['je', 'jij', 'jou', 'jouw', 'jouwe', 'jezelf', 'jullie']);

/** Where a Dutch text says u, and where it says je. Quoted speech is left out; other languages have neither. */
export function formsOfAddress({ plain, locale }: PreparedText): { u: readonly Word[]; je: readonly Word[] } {
  if (locale !== 'nl') return { u: [], je: [] };
  const { words } = prepareText(withoutQuotes(plain), locale);
  const among = (forms: ReadonlySet<string>) => words.filter(({ text }) => forms.has(text.toLowerCase()));
  return { u: among(formal), je: among(informal) };
}

/** Covers up what stands between double quotes, and between single ones when it is long enough to be speech. */
function withoutQuotes(plain: string): string {
  const blank = (part: string): string => ' '.repeat(part.length);
  return plain.replaceAll(/“[^”\n]*”|"[^"\n]*"|„[^”“\n]*[”“]/g, blank).replaceAll(/‘[^’\n]{15,}’/g, blank);
}
