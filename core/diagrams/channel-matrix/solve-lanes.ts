import type { Bundle } from './bundles.ts';
import { countCrossings, prepareGutter } from './gutter-crossings.ts';
import type { LaneProblem } from './lane-problem.ts';
import { assignLanes, type Lanes } from './lanes.ts';
import { orderBundles } from './order-bundles.ts';

/** Where every run and every rise lies. */
export interface SolvedLanes {
  lanes: Lanes;
  /** Per gutter, in their order from left to right. */
  bundles: readonly (readonly Bundle[])[];
  crossings: number;
}

/** A process has at most a few pictures. */
const mostKept = 8;
const kept = new Map<string, SolvedLanes>();

/**
 * Gives runs their lanes and rises their order. It hangs on who meets what where, and not on any name or text, so most edits leave the problem as
 * it was: the last few answers are kept.
 */
export function solveLanes(problem: LaneProblem): SolvedLanes {
  const key = JSON.stringify(problem);
  const solved = kept.get(key) ?? solve(problem);
  kept.delete(key);
  kept.set(key, solved);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return solved;
}

function solve(problem: LaneProblem): SolvedLanes {
  const lanes = assignLanes(problem);
  const most = Math.max(1, ...lanes.laneCounts);
  const heights = problem.runs.map(({ id, row }) => row * most + (lanes.laneOf[id] ?? 0));
  let crossings = 0;
  const bundles = problem.bundles.map((own, index) => {
    const gutter = prepareGutter(own, problem.runs, index);
    crossings += countCrossings(gutter, heights);
    return orderBundles(gutter, heights).flatMap((place) => own[place] ?? []);
  });
  return { lanes, bundles, crossings };
}
