import type { WordCheck } from '../word-package.ts';

/** A whole text of this kind is a value that was not filled in; as a word in a sentence it may be what a person typed. */
const hole = /^(undefined|null|NaN|\[object \w+\]|Invalid Date)$/;

/** No text is a value that was not filled in. */
export const checkHoles: WordCheck = ({ stories }) =>
  stories.flatMap(({ name, xml }) =>
    [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text.trim())
      .filter((text) => hole.test(text))
      .map((text) => `${name}: it says “${text}”`),
  );
