import type { Block, FieldSource } from './plan-tree.ts';

/** Blocks that all came from one field, such as the paragraphs of a text. */
export function withSource(blocks: readonly Block[], source: FieldSource): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => withSource(item, source)) };
    if (block.kind !== 'table') return { source, ...block };
    return { source, ...block, rows: block.rows.map((cells) => cells.map((cell) => ({ source, ...cell }))) };
  });
}
