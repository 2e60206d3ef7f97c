import { prepareGutter } from './gutter-crossings.ts';
import { createLaneCosts } from './lane-costs.ts';
import type { LaneProblem } from './lane-problem.ts';
import type { Run } from './runs.ts';

/** The lane of every run inside its row, and the number of lanes of every row. */
export interface Lanes {
  laneOf: Int32Array;
  laneCounts: readonly number[];
}

/**
 * Gives every run a lane (step 7 of the algorithm): the best of four first-fit colourings, each improved by moving runs with Kempe swaps
 * until nothing gets better. Two runs that meet in a column or gutter of a row have different lanes.
 */
export function assignLanes(problem: LaneProblem): Lanes {
  const sorted = problem.runs.toSorted(
    (one, other) => one.start - other.start || one.line - other.line || one.id - other.id,
  );
  const rows = Array.from({ length: problem.rowCount }, (_, row) => sorted.filter((run) => run.row === row));
  const laneCounts = rows.map(cliqueNumber);
  const gutters = problem.bundles.map((bundles, gutter) => prepareGutter(bundles, problem.runs, gutter));
  let best = new Int32Array(problem.runs.length);
  let least = Infinity;
  for (const prefer of preferences) {
    const laneOf = firstFit(rows, laneCounts, prefer, problem);
    const costs = createLaneCosts(problem, gutters, laneOf, laneCounts);
    improve(rows, laneCounts, laneOf, costs.tryChange);
    const total = costs.total();
    if (total < least - 1e-9) [best, least] = [laneOf, total];
  }
  return { laneOf: best, laneCounts };
}

type Preference = (run: Run, lane: number, laneCount: number, lineCount: number) => number;

const preferences: readonly Preference[] = [
  ({ line }, lane, laneCount, lineCount) => Math.abs(lane / laneCount - line / lineCount),
  ({ line }, lane, laneCount, lineCount) => Math.abs(lane / laneCount - (lineCount - 1 - line) / lineCount),
  (_run, lane) => lane,
  (_run, lane) => -lane,
];

/** The most runs that meet in one place. */
function cliqueNumber(runs: readonly Run[]): number {
  const changes = new Map<number, number>();
  for (const { start, end } of runs) {
    changes.set(start, (changes.get(start) ?? 0) + 1);
    changes.set(end + 1, (changes.get(end + 1) ?? 0) - 1);
  }
  let [open, most] = [0, 0];
  for (const [, change] of [...changes].toSorted(([one], [other]) => one - other)) {
    open += change;
    most = Math.max(most, open);
  }
  return most;
}

/** By left end (as the rows are sorted), each run takes the free lane it likes best; there always is one among as many lanes as the clique number. */
function firstFit(
  rows: readonly (readonly Run[])[],
  laneCounts: readonly number[],
  prefer: Preference,
  { runs, lineCount }: LaneProblem,
): Int32Array<ArrayBuffer> {
  const laneOf = new Int32Array(runs.length);
  for (const [row, own] of rows.entries()) {
    const laneCount = laneCounts[row] ?? 0;
    const freeFrom = Array.from({ length: laneCount }, () => -1);
    for (const run of own) {
      const free = [...freeFrom.keys()].filter((lane) => (freeFrom[lane] ?? 0) < run.start);
      const [lane = 0] = free.toSorted(
        (one, other) => prefer(run, one, laneCount, lineCount) - prefer(run, other, laneCount, lineCount),
      );
      laneOf[run.id] = lane;
      freeFrom[lane] = run.end;
    }
  }
  return laneOf;
}

/** Swaps two lanes of a row for runs that drag each other along, as long as that helps. */
function improve(
  rows: readonly (readonly Run[])[],
  laneCounts: readonly number[],
  laneOf: Int32Array,
  tryChange: (moved: readonly number[], change: () => void) => boolean,
): void {
  for (let hasImproved = true; hasImproved;) {
    hasImproved = false;
    for (const [row, own] of rows.entries()) {
      for (let lower = 1; lower < (laneCounts[row] ?? 0); lower += 1) {
        for (let upper = 0; upper < lower; upper += 1) {
          for (const moved of kempeComponents(own, upper, lower, laneOf)) {
            const swap = (): void => {
              for (const run of moved) laneOf[run] = upper + lower - (laneOf[run] ?? 0);
            };
            if (tryChange(moved, swap)) hasImproved = true;
          }
        }
      }
    }
  }
}

/** The runs of two lanes in sets that must change places together: runs that meet, directly or through others. */
function kempeComponents(runs: readonly Run[], upper: number, lower: number, laneOf: Int32Array): number[][] {
  const components: number[][] = [];
  let reach = -1;
  for (const { id, start, end } of runs) {
    if (laneOf[id] !== upper && laneOf[id] !== lower) continue;
    if (start > reach) components.push([]);
    components.at(-1)?.push(id);
    reach = Math.max(reach, end);
  }
  return components;
}
