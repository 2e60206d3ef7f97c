import type { Block, FieldSource } from './plan-tree.ts';

/** Blocks that all came from one field, such as the paragraphs of a text. */
export function withSource(blocks: readonly Block[], source: FieldSource): Block[] {
  return blocks.map((block): Block =>
    block.kind === 'list'
      ? { ...block, items: block.items.map((item) => withSource(item, source)) }
      : { source, ...block },
  );
}
