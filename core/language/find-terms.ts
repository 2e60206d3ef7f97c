/** Where a term stands. */
export interface TermSpot {
  start: number;
  end: number;
}

const patterns = new Map<string, RegExp>();

/**
 * Every place of a term: whole words, any case, any white space between its words, an accent in one sign with its letter or after it (as some
 * programs write it). No stemming: list the forms that count.
 */
export function findTerm(plain: string, term: string): TermSpot[] {
  const wanted = term.trim();
  if (wanted === '') return [];
  let pattern = patterns.get(wanted);
  if (!pattern) {
    const spelled = new Set([wanted, wanted.normalize('NFC'), wanted.normalize('NFD')]);
    pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${[...spelled].map(asPattern).join('|')})(?![\p{L}\p{N}\p{M}])`,
      'giu',
    );
    patterns.set(wanted, pattern);
  }
  return [...plain.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function asPattern(term: string): string {
  const words = term.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return words.join(String.raw`\s+`);
}
