/** Where a term stands. */
export interface TermSpot {
  start: number;
  end: number;
}

const patterns = new Map<string, RegExp>();

/** Every place of a term: whole words, any case, any white space between its words. No stemming: list the forms that count. */
export function findTerm(plain: string, term: string): TermSpot[] {
  const wanted = term.trim();
  if (wanted === '') return [];
  let pattern = patterns.get(wanted);
  if (!pattern) {
    const words = wanted.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}])`, 'giu');
    patterns.set(wanted, pattern);
  }
  return [...plain.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
