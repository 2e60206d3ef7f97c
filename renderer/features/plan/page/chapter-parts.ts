import type { Block, Chapter } from '#core/plan/plan-tree.ts';

/** A piece of a chapter that the browser lays out only when it comes near, with a guess of its height until then. */
export interface ChapterPart {
  blocks: readonly Block[];
  /** In pixels of the page. */
  height: number;
}

/** Divides a chapter before its headings, and before and after long tables, so that no part is much longer than a page. */
export function chapterParts({ blocks }: Pick<Chapter, 'blocks'>): ChapterPart[] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (!last || block.kind === 'heading' || heightOf(last) > mostHeight) parts.push([block]);
    else last.push(block);
  }
  return parts.map((part) => ({ blocks: part, height: heightOf(part) }));
}

const mostHeight = 1000;

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + guess(block), 0);
}

function guess(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 44;
    case 'paragraph':
    case 'missing':
      return 48;
    case 'list':
      return block.items.length * 26;
    case 'table':
      return 60 + block.rows.length * 52;
    case 'figure':
      return 360;
  }
}
