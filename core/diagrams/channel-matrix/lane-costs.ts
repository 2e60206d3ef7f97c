import { countCrossings, type Gutter } from './gutter-crossings.ts';
import type { LaneProblem } from './lane-problem.ts';

const weights = { crossing: 1, betweenMarkers: 0.9, emptyInOval: 0.04, againstOrder: 0.03 } as const;

/** The objective of step 7 over all gutters and columns; a change recounts only the places it touches. */
export function createLaneCosts(
  problem: LaneProblem,
  gutters: readonly Gutter[],
  laneOf: Int32Array,
  laneCounts: readonly number[],
) {
  const { runs } = problem;
  const rowStart = laneCounts.map((_, row) => laneCounts.slice(0, row).reduce((sum, count) => sum + count, 0));
  const heights = new Int32Array(runs.length);
  const setHeights = (ids: Iterable<number>): void => {
    for (const id of ids) heights[id] = (rowStart[runs[id]?.row ?? 0] ?? 0) + (laneOf[id] ?? 0);
  };
  setHeights(heights.keys());

  const costOfGutter = (gutter: Gutter): number => countCrossings(gutter, heights) * weights.crossing;

  const columns = prepareColumns(problem, gutters.length + 1);
  const gutterCosts = gutters.map(costOfGutter);
  const columnCosts = columns.map((rows) => rows.map((cell) => (cell ? costOfCell(cell, problem, laneOf) : 0)));

  /** Recounts the gutters and cells of these runs; returns how much the costs changed and how to take that back. */
  function recount(moved: readonly number[]): { difference: number; undo: () => void } {
    const row = runs[moved[0] ?? 0]?.row ?? 0;
    const undo: (() => void)[] = [];
    let difference = 0;
    const update = (costs: number[], index: number, cost: number): void => {
      const before = costs[index] ?? 0;
      if (before === cost) return;
      difference += cost - before;
      costs[index] = cost;
      undo.push(() => (costs[index] = before));
    };
    for (const place of placesOf(moved, problem)) {
      const index = place >> 1;
      if (place % 2 === 1) {
        const gutter = gutters[index];
        if (gutter && gutter.bundles.length > 0) update(gutterCosts, index, costOfGutter(gutter));
        continue;
      }
      const cell = columns[index]?.[row];
      const costs = columnCosts[index];
      if (cell && costs) update(costs, row, costOfCell(cell, problem, laneOf));
    }
    return { difference, undo: () => undo.forEach((take) => take()) };
  }

  return {
    total: (): number =>
      gutterCosts.reduce((sum, cost) => sum + cost, 0) + columnCosts.flat().reduce((sum, cost) => sum + cost, 0),
    /** Makes a change (that is its own inverse) and keeps it only if the costs fall. */
    tryChange(moved: readonly number[], change: () => void): boolean {
      change();
      setHeights(moved);
      const { difference, undo } = recount(moved);
      if (difference < -1e-9) return true;
      undo();
      change();
      setHeights(moved);
      return false;
    },
  };
}

/** Half-column places that any of the runs covers. */
function placesOf(moved: readonly number[], { runs }: LaneProblem): Set<number> {
  const places = new Set<number>();
  for (const id of moved) {
    const run = runs[id];
    for (let place = run?.start ?? 0; place <= (run?.end ?? -1); place += 1) places.add(place);
  }
  return places;
}

/** The runs in one cell of the grid, and which of them share a touchpoint there. */
interface Cell {
  runs: readonly number[];
  ovals: readonly (readonly number[])[];
}

function prepareColumns({ runs, rowCount, shared }: LaneProblem, columnCount: number): (Cell | undefined)[][] {
  const cells: number[][][] = Array.from({ length: columnCount }, () => Array.from({ length: rowCount }, () => []));
  for (const { id, row, start, end } of runs) {
    for (let column = Math.ceil(start / 2); column <= Math.floor(end / 2); column += 1) cells[column]?.[row]?.push(id);
  }
  const ovalsOf = Map.groupBy(shared, ({ column, row }) => column * rowCount + row);
  return cells.map((rows, column) =>
    rows.map((ids, row) => {
      if (ids.length < 2) return undefined;
      const ovals = (ovalsOf.get(column * rowCount + row) ?? []).map(({ lines }) =>
        ids.filter((id) => lines.includes(runs[id]?.line ?? -1) && runs[id]?.stops.includes(column)),
      );
      return { runs: ids, ovals };
    }),
  );
}

function costOfCell({ runs: ids, ovals }: Cell, { runs }: LaneProblem, laneOf: Int32Array): number {
  let cost = 0;
  for (const [index, one] of ids.entries()) {
    for (let next = index + 1; next < ids.length; next += 1) {
      const other = ids[next] ?? 0;
      const order = ((runs[one]?.line ?? 0) - (runs[other]?.line ?? 0)) * ((laneOf[one] ?? 0) - (laneOf[other] ?? 0));
      if (order < 0) cost += weights.againstOrder;
    }
  }
  for (const members of ovals) {
    const lanes = members.map((id) => laneOf[id] ?? 0);
    const [top, bottom] = [Math.min(...lanes), Math.max(...lanes)];
    const inside = ids.filter((id) => (laneOf[id] ?? 0) > top && (laneOf[id] ?? 0) < bottom && !members.includes(id));
    const empty = Math.max(0, bottom - top + 1 - members.length - inside.length);
    cost += inside.length * weights.betweenMarkers + empty * weights.emptyInOval;
  }
  return cost;
}
