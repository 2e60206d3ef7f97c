import type { WordCheck } from '../word-package.ts';

/** Every number or bullet belongs to a list that is there. */
export const checkNumbering: WordCheck = ({ stories, text }) => {
  const numbering = text('word/numbering.xml');
  const ids = new Set([...numbering.matchAll(/<w:num\b[^>]*w:numId="([^"]*)"/g)].map(([, id]) => id));
  const styles = { name: 'word/styles.xml', xml: text('word/styles.xml') };
  return [...stories, styles].flatMap(({ name, xml }) =>
    [...xml.matchAll(/<w:numId w:val="([^"]*)"/g)]
      .filter(([, id]) => id !== '0' && !ids.has(id))
      .map(([, id]) => `${name}: list ${id ?? ''} is not there`),
  );
};
