const accents: Record<string, string> = {
  a: 'å',
  e: 'é',
  i: 'ï',
  o: 'ø',
  u: 'û',
  A: 'Å',
  E: 'É',
  I: 'Ï',
  O: 'Ø',
  U: 'Û',
};

interface Texts {
  [key: string]: string | Texts;
}

/** Makes the test language out of a real one: every letter outside ICU placeholders accented, every text a third longer. */
export function makeTestLanguage(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? disguise(text) : makeTestLanguage(text),
    ]),
  );
}

function disguise(text: string): string {
  const padding = '·'.repeat(Math.ceil(text.length / 3));
  if (text.includes(', plural,') || text.includes(', select,')) return `⟦${text}${padding}⟧`;
  const parts = text.split(/(\{[^}]*\})/);
  const accented = parts.map((part) =>
    part.startsWith('{') ? part : part.replaceAll(/[aeiouAEIOU]/g, (letter) => accents[letter] ?? letter),
  );
  return `⟦${accented.join('')}${padding}⟧`;
}
