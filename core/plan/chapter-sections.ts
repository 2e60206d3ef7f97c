import type { Block, Chapter } from './plan-tree.ts';

/** Chapters that follow each other on pages of one orientation. */
export interface ChapterSection {
  /** In landscape. */
  isWide: boolean;
  chapters: Chapter[];
}

/** Columns together weigh more than this: the table would be cramped on a page in portrait. */
const mostWeight = 19;

/**
 * Which chapters stand on pages in landscape: those with a wide table, and a chapter of tables between two of them. To turn the paper for that one
 * leaves two pages half empty.
 */
export function chapterSections(chapters: readonly Chapter[]): ChapterSection[] {
  const found: ChapterSection[] = [];
  for (const [index, chapter] of chapters.entries()) {
    const isBetween = [chapters[index - 1], chapters[index + 1]].every((other) => other && hasWideTable(other));
    const isWide = hasWideTable(chapter) || (isBetween && isTables(chapter));
    const last = found.at(-1);
    if (last?.isWide === isWide) last.chapters.push(chapter);
    else found.push({ isWide, chapters: [chapter] });
  }
  return found;
}

function hasWideTable({ blocks }: Chapter): boolean {
  return blocks.some(isWideBlock);
}

function isWideBlock(block: Block): boolean {
  return block.kind === 'table' && block.columns.reduce((sum, { weight }) => sum + weight, 0) > mostWeight;
}

/** Lines of running text as long as a page in landscape are no pleasure to read. */
function isTables({ blocks, isAppendix }: Chapter): boolean {
  return !isAppendix && blocks.every(({ kind }) => kind === 'table' || kind === 'heading' || kind === 'missing');
}
