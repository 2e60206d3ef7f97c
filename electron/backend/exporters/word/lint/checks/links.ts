import type { WordCheck } from '../word-package.ts';

/** Links inside lead to a bookmark; links outside are of the web or mail. */
export const checkLinks: WordCheck = ({ names, text }) => {
  const xml = text('word/document.xml');
  const bookmarks = new Set([...xml.matchAll(/<w:bookmarkStart\b[^>]*w:name="([^"]*)"/g)].map(([, name]) => name));
  const anchors = [
    ...[...xml.matchAll(/\sw:anchor="([^"]*)"/g)].map(([, name]) => name),
    ...[...xml.matchAll(/(?:PAGEREF|\bREF) ([A-Za-z_]\w*)/g)].map(([, name]) => name),
  ];
  const rels = [...names].filter((name) => name.endsWith('.rels')).map(text);
  const outside = rels.flatMap((rel) => rel.match(/<Relationship\b[^>]*TargetMode="External"[^>]*>/g) ?? []);
  return [
    ...anchors.filter((name) => !bookmarks.has(name)).map((name) => `a link leads to “${name}”, which is not there`),
    ...outside
      .filter((tag) => !/\sTarget="(https?|mailto):/i.test(tag))
      .map(() => 'a link leads to something else than the web or mail'),
    ...outside.filter((tag) => !/\/hyperlink"/.test(tag)).map(() => 'a part of the document stands elsewhere'),
  ];
};
