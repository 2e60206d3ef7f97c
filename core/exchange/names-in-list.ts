/** Pieces and the signs between them that one known name is looked for in: a name with more than seven such signs is a list. */
const mostPieces = 15;

/**
 * The names in one cell, each once, with what stands between them: semicolons, commas, "en". A known name may hold such a sign itself
 * (“Jongeren en studenten”): the longest known name wins.
 */
export function namesInList(text: string, between: RegExp, isKnown: (name: string) => boolean): string[] {
  const pieces = text.split(new RegExp(`(${between.source})`, between.flags));
  const names = new Set<string>();
  for (let start = 0; start < pieces.length;) {
    let end = Math.min(pieces.length, start + mostPieces);
    while (end > start + 1 && !isKnown(pieces.slice(start, end).join('').trim())) end -= 2;
    const name = pieces.slice(start, end).join('').trim();
    if (name !== '') names.add(name);
    start = end + 1;
  }
  return [...names];
}
