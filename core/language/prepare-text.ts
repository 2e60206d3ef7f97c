import type { Locale } from '#core/model/locale.ts';

/** A word and where it stands in the stored text. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** A placeholder such as `{{termijn.duur}}`: counts as one word, is never judged. */
  isPlaceholder: boolean;
}

/** A sentence, a heading or an item of a list. */
export interface Sentence {
  start: number;
  end: number;
  words: readonly Word[];
}

/** A text made ready for all checks; offsets are those of the stored text. */
export interface PreparedText {
  locale: Locale;
  /** As long as the stored text; Markdown signs, addresses and placeholders are covered up. */
  plain: string;
  sentences: readonly Sentence[];
  words: readonly Word[];
}

const placeholderSign = '\uE000';
const wordPattern = /(?<![\p{L}\p{N}])[\p{L}\uE000][\p{L}\p{M}\uE000]*(?:['’-][\p{L}\p{M}]+)*(?!\p{N})/gu;

/** A web address, without the sign that ends the sentence it stands in. */
const address = /(?:https?:\/\/|www\.)[^\s)>\]]*[^\s)>\].,;:!?…"”’']/gi;
/** One such as gemeente.nl/afspraak, by the endings that are in use here. */
const shortAddress =
  /(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}-]+\.)+(?:nl|com|org|net|eu|gov|uk)(?![\p{L}\p{N}@-])(?:\/(?:[^\s)>\]]*[^\s)>\].,;:!?…"”’'])?)?/giu;

/** Abbreviations after which a full stop ends no sentence. */
const abbreviations = new Set(
  (
    'a.d aanv afd afz alg art a.s a.u.b b.g.g bijl bijv b.v blz ca c.q dd dhr d.d d.m.v dr drs d.w.z e.a e.d e.e.a enz etc evt excl fam fig ' +
    'gem h.t i.c i.c.m i.h.b i.o i.p.v i.v.m incl ing inz ir i.t.t jl jr m.a.w max m.b.t m.b.v mej mevr m.h.o m.i.v min mr m.u.v n.a.v ' +
    'n.v.t nl nr o.a o.b.v o.l.v ong o.v.v p.a par plm p.p prof resp s.v.p t.a.v tel t.g.v t.h.v t.n.v t/m t.o.v t.w.v vgl v.a vs zgn znw ' +
    'e.g i.e approx dept est inc ltd mrs ms st'
  ).split(' '),
);

/** Prepares a text; the same text always gives an equal result. */
export function prepareText(text: string, locale: Locale): PreparedText {
  const plain = coverUp(text);
  const words = [...plain.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    isPlaceholder: word.includes(placeholderSign),
  }));
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [start, end] of sentenceBounds(plain)) {
    const own: Word[] = [];
    for (let word = words[next]; word && word.start < end; word = words[next]) {
      own.push(word);
      next += 1;
    }
    if (own.length > 0) sentences.push({ start, end, words: own });
  }
  return { locale, plain, sentences, words };
}

/** Puts spaces over signs of Markdown, web and mail addresses, and a word of its own over each placeholder; the length stays. */
function coverUp(text: string): string {
  const blank = (part: string): string => ' '.repeat(part.length);
  const covered = text
    .replaceAll(/\{\{[^{}\n]*\}\}/g, (part) => placeholderSign.repeat(part.length))
    .replaceAll(/!(?=\[)|\]\([^()\s]*(?:\s+"[^"\n]*")?\)/g, blank)
    .replaceAll(address, blank);
  // Looking for an address letter by letter is slow, and most texts have none.
  const withoutShort = /\.(?:nl|com|org|net|eu|gov|uk)/i.test(covered)
    ? covered.replaceAll(shortAddress, blank)
    : covered;
  const withoutMail = covered.includes('@')
    ? withoutShort.replaceAll(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, blank)
    : withoutShort;
  return withoutMail.replaceAll(/^[ \t]*(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+/gm, blank).replaceAll(/[*_`~[\]]/g, ' ');
}

function* sentenceBounds(plain: string): Generator<[number, number]> {
  let start = 0;
  for (const { 0: sign, index } of plain.matchAll(/\n+|[.!?…]+["”’')]*(?=\s|$)/g)) {
    const isBreak = sign.startsWith('\n');
    const around = [plain.slice(Math.max(start, index - 24), index), plain.slice(index + 1, index + 3)] as const;
    if (!isBreak && sign === '.' && endsInAbbreviation(...around)) continue;
    const end = isBreak ? index : index + sign.length;
    yield [start, end];
    start = index + sign.length;
  }
  yield [start, plain.length];
}

/** After dhr. or t.a.v., or after an initial such as J., the sentence goes on; after “no.” only when a number follows. */
function endsInAbbreviation(before: string, after: string): boolean {
  const last = /(?:^|[\s(“"‘'])([\p{L}][\p{L}./]*)$/u.exec(before)?.[1];
  if (last === undefined) return false;
  if (last.toLowerCase() === 'no') return /^\s\d/.test(after);
  return /^\p{Lu}$/u.test(last) || abbreviations.has(last.toLowerCase());
}
