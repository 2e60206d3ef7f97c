import type { InformationItemId } from '#core/model/id.ts';
import type { Cell } from '../../flow/cell.ts';
import { expectNextOf, weExpectOf } from '../../flow/expectations.ts';
import type { GroupFlow } from '../../flow/group-flow.ts';

/** Something a group must know at a step and does not (surely) know there. */
export interface UnmetNeed {
  cell: Cell;
  infoId: InformationItemId;
  /** Also counts when told in the step itself. */
  isDuring: boolean;
}

/**
 * Must-needs of a group that are not told on every path. Items of the step's own expectations are left to the rules about expectations,
 * unless `withExpected`.
 */
export function unmetNeeds(flow: GroupFlow, { withExpected = false } = {}): UnmetNeed[] {
  return flow.cells.flatMap((cell) => {
    const { step, groupId } = cell;
    const elsewhere = withExpected
      ? []
      : [...(expectNextOf(step, groupId)?.infoIds ?? []), ...(weExpectOf(step, groupId)?.infoIds ?? [])];
    return (step.needs ?? []).flatMap((need) => {
      const isDuring = need.timing !== 'before';
      if (need.importance === 'nice' || elsewhere.includes(need.infoId)) return [];
      if (need.targetGroupIds && !need.targetGroupIds.includes(groupId)) return [];
      if (flow.knows(need.infoId, step.id, isDuring) === 'every-path') return [];
      return [{ cell, infoId: need.infoId, isDuring }];
    });
  });
}
