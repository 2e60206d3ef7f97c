import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Transition } from '#core/model/transition.ts';
import type { StepOrder } from '../step-order.ts';
import type { MatrixColumn } from './matrix-model.ts';

/** One transition for a group, with its share of the branch. */
export interface BranchWay {
  from: number;
  to: number;
  share: number;
  /** Place in the model: of equal ways the first wins. */
  place: number;
}

const fallbackPenalty = 0.3;
const leastShare = 0.001;

/**
 * The ways a group can go from each column, without loops (step 4 of the algorithm). Shares: all branches of a split for all count 1, an
 * unknown share is an equal part of the rest, fallback and timeout count 0.3 less.
 */
export function branchWays(
  groupId: TargetGroupId,
  columns: readonly MatrixColumn[],
  process: Process,
  { loops }: StepOrder,
): BranchWay[][] {
  const columnOf = new Map(columns.map(({ step, index }) => [step.id, index]));
  const transitions = columns.map((): { way: Transition; to: number; place: number }[] => []);
  for (const [place, way] of process.transitions.entries()) {
    const to = columnOf.get(way.to);
    if (loops.has(way) || to === undefined) continue;
    if (way.targetGroupIds && !way.targetGroupIds.includes(groupId)) continue;
    transitions[columnOf.get(way.from) ?? -1]?.push({ way, to, place });
  }
  return columns.map(({ step, index }) => {
    const ways = transitions[index] ?? [];
    const known = ways.reduce((sum, { way }) => sum + (way.probability ?? 0), 0);
    const unknownCount = ways.filter(({ way }) => way.probability === undefined).length;
    const restShare = Math.max(0, 1 - known) / Math.max(1, unknownCount);
    return ways.map(({ way, to, place }) => {
      const share = step.split === 'all' ? 1 : (way.probability ?? restShare);
      const penalty = way.kind === 'fallback' || way.kind === 'timeout' ? fallbackPenalty : 0;
      return { from: index, to, share: Math.max(leastShare, share - penalty), place };
    });
  });
}
