import type { PreparedText, Word } from './prepare-text.ts';

const formal = new Set(['u', 'uw', 'uzelf', 'uwe']);
const informal = new Set(['je', 'jij', 'jou', 'jouw', 'jouwe', 'jezelf', 'jullie']);

/** Where a Dutch text says u, and where it says je. Quoted speech is left out; other languages have neither. */
export function formsOfAddress({ plain, locale, words }: PreparedText): { u: readonly Word[]; je: readonly Word[] } {
  if (locale !== 'nl') return { u: [], je: [] };
  const forms = words.filter(
    (word) => word.text.length <= longest && isForm(word.text.toLowerCase()) && !isInAbbreviation(word, plain),
  );
  const quotes = forms.length > 0 ? quotedSpeech(plain) : [];
  const own = forms.filter((word) => !quotes.some(({ start, end }) => word.start >= start && word.end <= end));
  const among = (wanted: ReadonlySet<string>) => own.filter(({ text }) => wanted.has(text.toLowerCase()));
  return { u: among(formal), je: among(informal) };
}

const longest = Math.max(...[...formal, ...informal].map(({ length }) => length));

function isForm(text: string): boolean {
  return formal.has(text) || informal.has(text);
}

/** The u of a.u.b. addresses nobody. */
function isInAbbreviation({ text, start, end }: Word, plain: string): boolean {
  if (text.length > 1) return false;
  return (
    /\p{L}\.$/u.test(plain.slice(Math.max(0, start - 2), start)) || /^\.\p{L}(?!\p{L})/u.test(plain.slice(end, end + 3))
  );
}

/** Where something stands between double quotes, or between single ones and long enough to be speech. */
function quotedSpeech(plain: string): { start: number; end: number }[] {
  // Between double quotes single ones mean nothing.
  const blank = (part: string): string => ' '.repeat(part.length);
  const double = /“[^”\n]*”|"[^"\n]*"|„[^”“\n]*[”“]/g;
  const places = [...plain.matchAll(double), ...plain.replaceAll(double, blank).matchAll(/‘[^’\n]{15,}’/g)];
  return places.map(({ 0: speech, index }) => ({ start: index, end: index + speech.length }));
}
