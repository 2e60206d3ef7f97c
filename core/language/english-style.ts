import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import retextSimplify from 'retext-simplify';
import type { TermSpot } from './find-terms.ts';
import type { PreparedText } from './prepare-text.ts';

/** What could be plainer in an English text; offsets are those of the stored text. */
export interface EnglishStyle {
  /** Sentences in the passive. */
  passives: readonly TermSpot[];
  /** Words and phrases for which there is a plainer one. */
  simpler: readonly (TermSpot & { term: string; suggestion: string })[];
}

const none: EnglishStyle = { passives: [], simpler: [] };
const known = new WeakMap<PreparedText, EnglishStyle>();
/** Plain enough, or plain in the meaning they have here (a home address, a social benefit): no fault in a text for customers. */
const plainHere = (
  'address aircraft assist assistance benefit choice delete effect elect exhibit females forward function initial interface maximum minimum ' +
  'monitor multiple observe operate option perform permit previous provide purchase reflect remain request require requirement satisfy ' +
  'selection type very witnessed'
).split(' ');
const reader = retext().use(retextEnglish).use(retextPassive).use(retextSimplify, { ignore: plainHere }).freeze();

/** Reads an English text once for passives and for phrases that can be simpler (retext); a text in another language has none. */
export function englishStyle(text: PreparedText): EnglishStyle {
  if (text.locale !== 'en') return none;
  let style = known.get(text);
  if (!style) {
    style = readStyle(text);
    known.set(text, style);
  }
  return style;
}

function readStyle({ plain, sentences }: PreparedText): EnglishStyle {
  const found = reader.processSync(plain).messages.flatMap(({ source, place, actual, expected }) => {
    if (!place || !('start' in place)) return [];
    const [start, end] = [place.start.offset ?? 0, place.end.offset ?? 0];
    return [{ source, start, end, term: (actual ?? '').toLowerCase(), suggestion: expected?.[0] }];
  });
  const passive = found.filter(({ source }) => source === 'retext-passive');
  return {
    passives: sentences.filter(({ start, end }) => passive.some((spot) => spot.start >= start && spot.end <= end)),
    simpler: found
      .filter(({ source }) => source === 'retext-simplify')
      .flatMap(({ start, end, term, suggestion }) => (suggestion ? [{ start, end, term, suggestion }] : []))
      .toSorted((one, other) => one.start - other.start),
  };
}
