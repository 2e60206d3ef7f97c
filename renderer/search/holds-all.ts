/** Whether every word stands in a text; both without capitals and accents. */
export function holdsAll(plain: string, words: readonly string[]): boolean {
  return words.every((word) => plain.includes(word));
}
