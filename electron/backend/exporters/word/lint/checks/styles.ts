import type { WordCheck } from '../word-package.ts';

/** The styles of a document by id and name. */
export function stylesOf(xml: string): { id: string; name: string }[] {
  return [...xml.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="([^"]*)"/g)].map(
    ([, id = '', name = '']) => ({ id, name }),
  );
}

/** Every style that is used is there, once, and so is the one it is based on. */
export const checkStyles: WordCheck = ({ stories, text }) => {
  const styles = text('word/styles.xml');
  const ids = [...styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"/g)].map(([, id]) => id);
  const known = new Set(ids);
  const missing = (xml: string, tags: string): string[] =>
    [...new Set([...xml.matchAll(new RegExp(`<w:(?:${tags}) w:val="([^"]*)"`, 'g'))].map(([, id = '']) => id))].filter(
      (id) => !known.has(id),
    );
  return [
    ...(known.size < ids.length ? ['two styles have the same id'] : []),
    ...missing(styles, 'basedOn|next|link').map((id) => `a style refers to “${id}”, which is not there`),
    ...stories.flatMap(({ name, xml }) =>
      missing(xml, 'pStyle|rStyle|tblStyle').map((id) => `${name}: style “${id}” is not there`),
    ),
  ];
};
