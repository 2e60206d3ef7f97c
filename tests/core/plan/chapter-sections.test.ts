import { expect, test } from 'vitest';
import { chapterSections } from '#core/plan/chapter-sections.ts';
import type { Block, Chapter } from '#core/plan/plan-tree.ts';

const tableOf = (weight: number): Block => ({
  kind: 'table',
  caption: 'Tabel',
  columns: [{ title: 'Kop', weight }],
  rows: [],
});
const wide = [tableOf(30)];
const narrow = [tableOf(10)];
const text: Block[] = [{ kind: 'paragraph', content: [{ text: 'Tekst' }] }];
const chapter = (blocks: Block[], isAppendix = false): Chapter => ({ id: 'matrix', title: 'Kop', isAppendix, blocks });

test.each([
  { what: 'a chapter with a wide table', chapters: [chapter(narrow), chapter(wide)], expected: [false, true] },
  { what: 'tables between two of them', chapters: [chapter(wide), chapter(narrow), chapter(wide)], expected: [true] },
  {
    what: 'no text between two of them',
    chapters: [chapter(wide), chapter(text), chapter(wide)],
    expected: [true, false, true],
  },
  {
    what: 'no two chapters between them',
    chapters: [chapter(wide), chapter(narrow), chapter(narrow), chapter(wide)],
    expected: [true, false, true],
  },
  {
    what: 'no appendix between them',
    chapters: [chapter(wide), chapter(narrow, true), chapter(wide)],
    expected: [true, false, true],
  },
])('on pages in landscape stands $what', ({ chapters, expected }) => {
  const sections = chapterSections(chapters);
  expect(sections.map(({ isWide }) => isWide)).toEqual(expected);
  expect(sections.flatMap((section) => section.chapters)).toEqual(chapters);
});
