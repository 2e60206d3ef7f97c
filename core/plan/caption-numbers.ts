import type { Block, Figure, PlanDocument, Table } from './plan-tree.ts';

/** Tables and figures with their numbers, each counted through the whole document, in order. */
export function captionNumbers({ chapters }: PlanDocument): ReadonlyMap<Block, number> {
  const counts = { table: 0, figure: 0 };
  return new Map(
    chapters
      .flatMap(({ blocks }) => blocks)
      .flatMap((block): [Table | Figure, number][] =>
        block.kind === 'table' || block.kind === 'figure' ? [[block, (counts[block.kind] += 1)]] : [],
      ),
  );
}
