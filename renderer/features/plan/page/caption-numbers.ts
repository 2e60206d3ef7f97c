import type { Block, PlanDocument } from '#core/plan/plan-tree.ts';

/** Tables and figures with their number, counted through the whole document as Word does. */
export function captionNumbers({ chapters }: PlanDocument): ReadonlyMap<Block, number> {
  const counts = { table: 0, figure: 0 };
  return new Map(
    chapters
      .flatMap(({ blocks }) => blocks)
      .flatMap((block): [Block, number][] =>
        block.kind === 'table' || block.kind === 'figure' ? [[block, (counts[block.kind] += 1)]] : [],
      ),
  );
}
