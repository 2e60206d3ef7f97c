import type { WordCheck } from '../word-package.ts';

/** Every picture has a text alternative, and a number of its own. */
export const checkAltTexts: WordCheck = ({ stories }) =>
  stories.flatMap(({ name, xml }) => {
    const pictures = xml.match(/<wp:docPr\b[^>]*>/g) ?? [];
    const ids = pictures.map((tag) => /\sid="([^"]*)"/.exec(tag)?.[1]);
    return [
      ...pictures.filter((tag) => !/\sdescr="[^"]+"/.test(tag)).map(() => `${name}: a picture has no text alternative`),
      ...(new Set(ids).size < ids.length ? [`${name}: two pictures have the same number`] : []),
    ];
  });
