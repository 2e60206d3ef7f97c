import type { Block, Chapter } from './plan-tree.ts';

/** Columns together weigh more than this: the table would be cramped on a page in portrait. */
const mostWeight = 19;

/** Whether a chapter has a table that needs a page in landscape. */
export function isWideChapter({ blocks }: Chapter): boolean {
  return blocks.some(isWideBlock);
}

function isWideBlock(block: Block): boolean {
  return block.kind === 'table' && block.columns.reduce((sum, { weight }) => sum + weight, 0) > mostWeight;
}
