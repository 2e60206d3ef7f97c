import type { InformationItemId } from '#core/model/id.ts';
import type { Cell } from '../../flow/cell.ts';
import { expectNextOf, weExpectOf } from '../../flow/expectations.ts';
import type { GroupFlow } from '../../flow/group-flow.ts';

/** Something a group must know at a step. */
export interface MustNeed {
  cell: Cell;
  infoId: InformationItemId;
  /** Also counts when told in the step itself. */
  isDuring: boolean;
}

/** Must-needs of a group, where its cell is not skipped. Items of the step's own expectations are left to the rules about expectations, unless `withExpected`. */
export function mustNeeds({ cells }: GroupFlow, { withExpected = false } = {}): MustNeed[] {
  return cells.flatMap((cell) => {
    const { step, groupId, touchpoint } = cell;
    if (touchpoint?.skip || !step.needs) return [];
    const elsewhere = withExpected
      ? []
      : [...(expectNextOf(step, groupId)?.infoIds ?? []), ...(weExpectOf(step, groupId)?.infoIds ?? [])];
    return step.needs.flatMap((need) => {
      if (need.importance === 'nice' || elsewhere.includes(need.infoId)) return [];
      if (need.targetGroupIds && !need.targetGroupIds.includes(groupId)) return [];
      return [{ cell, infoId: need.infoId, isDuring: need.timing !== 'before' }];
    });
  });
}

/** Those must-needs that are not told on every path. */
export function unmetNeeds(flow: GroupFlow, options: { withExpected?: boolean } = {}): MustNeed[] {
  return mustNeeds(flow, options).filter(
    ({ cell, infoId, isDuring }) => flow.knows(infoId, cell.step.id, isDuring) !== 'every-path',
  );
}
