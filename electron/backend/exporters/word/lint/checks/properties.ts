import type { WordCheck } from '../word-package.ts';

/** The file says its title and its language, and has at least one section. */
export const checkProperties: WordCheck = ({ text }) => {
  const core = text('docProps/core.xml');
  return [
    ...(/<dc:title>[^<]+</.test(core) ? [] : ['the file has no title']),
    ...(/<dc:language>(nl-NL|en-GB)</.test(core) ? [] : ['the file does not say its language']),
    ...(/<w:lang\b[^>]*w:val="(nl-NL|en-GB)"/.test(text('word/styles.xml')) ? [] : ['the text has no language']),
    ...(/<w:sectPr\b/.test(text('word/document.xml')) ? [] : ['the document has no pages']),
  ];
};
