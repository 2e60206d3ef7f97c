import type { WordCheck } from '../word-package.ts';

/** Bookmarks have a valid name, once each, and every start has its end. */
export const checkBookmarks: WordCheck = ({ text }) => {
  const xml = text('word/document.xml');
  const starts = [...xml.matchAll(/<w:bookmarkStart\b[^>]*>/g)].map(([tag]) => ({
    id: /w:id="([^"]*)"/.exec(tag)?.[1] ?? '',
    name: /w:name="([^"]*)"/.exec(tag)?.[1] ?? '',
  }));
  const ends = [...xml.matchAll(/<w:bookmarkEnd\b[^>]*w:id="([^"]*)"/g)].map(([, id]) => id ?? '');
  const names = starts.map(({ name }) => name.toLowerCase());
  const ids = starts.map(({ id }) => id);
  return [
    ...starts
      .filter(({ name }) => !/^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name))
      .map(({ name }) => `the bookmark “${name}” has a name that Word does not take`),
    ...(new Set(names).size < names.length ? ['two bookmarks have the same name'] : []),
    ...(new Set(ids).size < ids.length ? ['two bookmarks have the same number'] : []),
    ...(ids.toSorted().join() === ends.toSorted().join() ? [] : ['a bookmark has no end, or an end no bookmark']),
  ];
};
