import type { MatrixLink } from './matrix-model.ts';

/** What stands in the cells of the grid, as far as lines that pass have to do with it. */
export interface GridCells {
  rowOf(line: number, column: number): number | undefined;
  contactCount(row: number, column: number): number;
  hasSupport(line: number, row: number, column: number): boolean;
  isThin(column: number): boolean;
  isMissing(row: number): boolean;
}

const jogCost = 3;

/** Weighs where a link should change height (step 6 of the algorithm). */
export function createPassingCost(grid: GridCells) {
  /** Of a line that passes a cell without a contact of its own there. */
  function cellCost(line: number, row: number, column: number): number {
    if (grid.isMissing(row)) return 20;
    if (grid.isThin(column)) return 0;
    const isOwn = grid.rowOf(line, column) === row;
    const others = grid.contactCount(row, column) - (isOwn ? 1 : 0);
    const support = grid.hasSupport(line, row, column) ? 0.8 : 0;
    return (isOwn ? 5 : 0) + others * 0.5 + support || 0.05;
  }

  return {
    /** The gutter, from the start's to the one before the end, in which rising costs least. */
    bestGutter(
      line: number,
      link: MatrixLink,
      { isStartTaken, isEndTaken }: { isStartTaken: boolean; isEndTaken: boolean },
    ): number {
      const [startRow, endRow] = [grid.rowOf(line, link.from) ?? 0, grid.rowOf(line, link.to) ?? 0];
      const last = link.to - 1;
      let passed = 0;
      for (let column = link.from + 1; column <= last; column += 1) passed += cellCost(line, endRow, column);
      let best = link.from;
      let least = Infinity;
      for (let gutter = link.from; gutter <= last; gutter += 1) {
        if (gutter > link.from) passed += cellCost(line, startRow, gutter) - cellCost(line, endRow, gutter);
        const jogs = Number(isStartTaken && gutter > link.from) + Number(isEndTaken && gutter < last);
        const delay = link.isMain ? 0.08 * (last - gutter) : 0.3 * (gutter - link.from);
        const cost = passed + jogs * jogCost + delay;
        if (cost < least - 1e-9) [best, least] = [gutter, cost];
      }
      return best;
    },
  };
}
