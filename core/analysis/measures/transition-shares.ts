import type { Process } from '#core/model/process.ts';
import type { FlowGraph } from '../flow/flow-graph.ts';
import type { TargetGroupId } from '#core/model/id.ts';

/** Share of cases that go from a step to the next, per step (by index). */
export type TransitionShares = readonly ReadonlyMap<number, number>[];

/** Shares of the transitions open to a group: as given, the rest divided equally over those without; after `split: all` every one is 1. */
export function transitionShares(process: Process, graph: FlowGraph, groupId: TargetGroupId): TransitionShares {
  return graph.steps.map((step) => {
    const open = process.transitions.filter(
      ({ from, to, targetGroupIds }) =>
        from === step.id && graph.indexOf.has(to) && (targetGroupIds?.includes(groupId) ?? true),
    );
    const known = open.reduce((sum, { probability = 0 }) => sum + probability, 0);
    const unknown = open.filter(({ probability }) => probability === undefined).length;
    const shares = new Map<number, number>();
    for (const { to, probability } of open) {
      const target = graph.indexOf.get(to) ?? -1;
      const share = step.split === 'all' ? 1 : (probability ?? Math.max(0, 1 - known) / unknown);
      shares.set(target, (shares.get(target) ?? 0) + share);
    }
    return shares;
  });
}

/** What is more than this grows without end. */
const endless = 1e9;

/**
 * Solves x = start + Σ share·x by repeated substitution until nothing moves by more than 1e-12; at most 100,000 rounds. What grows without end
 * becomes infinite.
 */
export function settle(
  order: readonly number[],
  size: number,
  next: (index: number, x: readonly number[]) => number,
): number[] {
  const x = Array.from({ length: size }, () => 0);
  for (let round = 0, moved = 1; moved > 1e-12 && round < 100_000; round += 1) {
    moved = 0;
    for (const index of order) {
      const value = next(index, x);
      if (!(value < endless)) return x.map(() => Number.POSITIVE_INFINITY);
      moved = Math.max(moved, Math.abs(value - (x[index] ?? 0)));
      x[index] = value;
    }
  }
  return x;
}
