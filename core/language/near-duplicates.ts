import type { PreparedText } from './prepare-text.ts';

/** Words per shingle. */
const shingleSize = 4;
const leastJaccard = 0.5;
const leastContainment = 0.8;
const leastCommon = 15;

/** Two texts that are almost the same. */
export interface NearDuplicate {
  one: number;
  other: number;
  /** Share of what they have in common, 0 to 1. */
  share: number;
}

/** What stands for every form of address. */
const addressed = '·';

/** Words that differ between a text that says u and the same text that says je, brought to one form. */
const oneForm: Readonly<Record<string, string>> = {
  u: addressed,
  uw: addressed,
  uwe: addressed,
  uzelf: addressed,
  je: addressed,
  jij: addressed,
  jou: addressed,
  jouw: addressed,
  jullie: addressed,
  jezelf: addressed,
  wij: 'we',
  heeft: 'hebt',
  bent: 'bent',
  is: 'bent',
  kan: 'kunt',
  krijg: 'krijgt',
  heb: 'hebt',
  ben: 'bent',
  kun: 'kunt',
  wil: 'wilt',
  ga: 'gaat',
  moet: 'moet',
  vind: 'vindt',
  stuur: 'stuurt',
  ontvang: 'ontvangt',
  bel: 'belt',
};

/** The shingles (runs of four words) of a text: lower case, digits as 0, placeholders and forms of address alike. */
export function shinglesOf({ plain }: PreparedText): ReadonlySet<string> {
  const words = (plain.toLowerCase().match(/\uE000+|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.startsWith('\uE000') ? '§' : (oneForm[word] ?? word.replaceAll(/\d/g, '0')),
  );
  // The verb before u or je has its t or not: "neemt u contact op", "neem je contact op".
  for (const [index, word] of words.entries()) {
    if (words[index + 1] === addressed && word.length > 2) words[index] = word.replace(/t$/, '');
  }
  const shingles = new Set<string>();
  for (let index = 0; index + shingleSize <= words.length; index += 1) {
    shingles.add(words.slice(index, index + shingleSize).join(' '));
  }
  return shingles;
}

/**
 * Pairs of texts that share much: Jaccard at least 0.5, or at least 0.8 of the smaller one with 15 shingles in common. Shingles of more than
 * 20% of the texts (and more than 5) are left out: salutations and closing lines. Exact, by an inverted index; no chance involved.
 */
export function findNearDuplicates(texts: readonly ReadonlySet<string>[]): NearDuplicate[] {
  const postings = new Map<string, number[]>();
  texts.forEach((shingles, index) => {
    for (const shingle of shingles) {
      const posting = postings.get(shingle);
      if (posting) posting.push(index);
      else postings.set(shingle, [index]);
    }
  });
  const mostTexts = Math.max(5, 0.2 * texts.length);
  const sizes = texts.map(() => 0);
  const common = new Map<number, number>();
  for (const posting of postings.values()) {
    if (posting.length > mostTexts) continue;
    for (const [place, one] of posting.entries()) {
      sizes[one] = (sizes[one] ?? 0) + 1;
      for (const other of posting.slice(place + 1)) {
        const pair = one * texts.length + other;
        common.set(pair, (common.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...common].flatMap(([pair, count]) => {
    const [one, other] = [Math.floor(pair / texts.length), pair % texts.length];
    const [first, second] = [sizes[one] ?? 0, sizes[other] ?? 0];
    const jaccard = count / (first + second - count);
    const containment = count / Math.min(first, second);
    if (jaccard >= leastJaccard) return [{ one, other, share: jaccard }];
    return containment >= leastContainment && count >= leastCommon ? [{ one, other, share: containment }] : [];
  });
}
