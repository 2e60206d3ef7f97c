import type { WordCheck } from '../word-package.ts';

/** Nothing makes Word ask whether fields must be updated. */
export const checkPrompts: WordCheck = ({ stories, text }) => [
  ...(/<w:updateFields\b(?![^>]*w:val="(0|false)")/.test(text('word/settings.xml'))
    ? ['Word will ask whether to update fields']
    : []),
  ...stories
    .filter(({ xml }) => /w:dirty="(1|true)"/.test(xml))
    .map(({ name }) => `${name}: a field is marked as stale`),
];
