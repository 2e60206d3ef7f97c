import type { WordCheck } from '../word-package.ts';
import { stylesOf } from './styles.ts';

/** Headings begin at level 1 and skip none going down. */
export const checkHeadings: WordCheck = ({ text }) => {
  const levels = new Map(
    stylesOf(text('word/styles.xml')).flatMap(({ id, name }) => {
      const level = /^(?:heading|kop) ([1-9])$/i.exec(name)?.[1];
      return level === undefined ? [] : [[id, Number(level)] as const];
    }),
  );
  const used = [...text('word/document.xml').matchAll(/<w:pStyle w:val="([^"]*)"/g)].flatMap(
    ([, id = '']) => levels.get(id) ?? [],
  );
  const skips = used.filter((level, index) => level > (used[index - 1] ?? 0) + 1);
  return skips.map((level) => `a heading of level ${level} follows one more than a level higher`);
};
