import type { InformationItemId, StepId, TargetGroupId } from '#core/model/id.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import type { ProcessView } from '../process-view.ts';
import { againTold } from '../rules/parts/again-told.ts';
import { mustNeeds, unmetNeeds } from '../rules/parts/needs.ts';

/** How well one target group is informed in one process. Null means unknown: nothing is needed, or nothing is told. */
export interface InformationMeasures {
  targetGroupId: TargetGroupId;
  /** Items that this group hears in one step, or in more than one. */
  toldOnce: number;
  toldOften: number;
  /** What must be known at a step and is not surely known there. */
  untold: { infoId: InformationItemId; stepId: StepId }[];
  /** Of what must be known: the part that is not surely told. */
  gapRate: number | null;
  /** Of all that is told: the part that was told before on a path, and not on purpose. */
  overlapRate: number | null;
}

/** The information measures of every group of a process, in the order of the process. */
export function informationMeasures(view: ProcessView): InformationMeasures[] {
  return view.process.targetGroupIds.flatMap((groupId) => {
    const flow = view.flowOf(groupId);
    return flow ? [measure(view, flow)] : [];
  });
}

function measure(view: ProcessView, flow: GroupFlow): InformationMeasures {
  const steps = new Map<InformationItemId, number>();
  for (const { primary } of flow.cells) {
    for (const infoId of new Set(primary?.tells.map((told) => told.infoId))) {
      steps.set(infoId, (steps.get(infoId) ?? 0) + 1);
    }
  }
  const toldOnce = [...steps.values()].filter((count) => count === 1).length;
  const needed = mustNeeds(flow, { withExpected: true }).length;
  const unmet = unmetNeeds(flow, { withExpected: true });
  const tells = flow.cells.reduce((total, { primary }) => total + (primary?.tells.length ?? 0), 0);
  return {
    targetGroupId: flow.groupId,
    toldOnce,
    toldOften: steps.size - toldOnce,
    untold: unmet.map(({ infoId, cell }) => ({ infoId, stepId: cell.step.id })),
    gapRate: needed === 0 ? null : unmet.length / needed,
    overlapRate: tells === 0 ? null : countAgain(view, flow) / tells,
  };
}

/** Tells that the group may have heard before: at an earlier step, or from another text in the same step. */
function countAgain(view: ProcessView, flow: GroupFlow): number {
  let count = 0;
  for (const cell of flow.cells) {
    const here = new Set<InformationItemId>();
    for (const { infoId } of againTold(view.workspace, cell)) {
      const stepId = cell.step.id;
      const isEarlier = flow.tellersBefore(infoId, stepId).some((other) => other !== stepId);
      if (here.has(infoId) || isEarlier) count += 1;
      here.add(infoId);
    }
  }
  return count;
}
