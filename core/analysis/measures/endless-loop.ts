import { reachFrom, type FlowGraph } from '../flow/flow-graph.ts';
import type { TransitionShares } from './transition-shares.ts';

/** Room for the rounding of shares that add up to 1. */
const tolerance = 1e-9;

/** Whether a case can come into steps that it never leaves again: then nobody can say how often it passes them. */
export function hasEndlessLoop({ entries }: FlowGraph, shares: TransitionShares): boolean {
  const ahead = shares.map((ways) => [...ways].flatMap(([next, share]) => (share > 0 ? next : [])));
  const behind = shares.map((): number[] => []);
  for (const [index, nexts] of ahead.entries()) for (const next of nexts) behind[next]?.push(index);
  const isLeft = (ways: ReadonlyMap<number, number>): boolean =>
    [...ways.values()].reduce((sum, share) => sum + share, 0) < 1 - tolerance;
  const ends = shares.flatMap((ways, index) => (isLeft(ways) ? index : []));
  const canEnd = reachFrom(ends, behind);
  return [...reachFrom(entries, ahead)].some((index) => !canEnd.has(index));
}
