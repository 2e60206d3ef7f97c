import { orderSteps } from '#core/diagrams/step-order.ts';
import type { InformationItemId, TargetGroupId } from '#core/model/id.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import { groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { informationOfUse } from '../../lookups/information-of-use.ts';

/** What happens with information at a step. */
export interface MatrixMark {
  isTold?: boolean;
  isAsked?: boolean;
  isNeeded?: boolean;
}

/** One piece of information and what happens with it, by place of the step. */
export interface MatrixRow {
  item: InformationItem;
  marks: ReadonlyMap<number, MatrixMark>;
}

/** Information against the steps of one process. */
export interface InformationMatrix {
  steps: readonly { step: Step; number: number }[];
  rows: readonly MatrixRow[];
}

/** Where every piece of information is told, asked and needed in a process: for all target groups together, or for one. */
export function informationMatrix(workspace: Workspace, process: Process, groupId?: TargetGroupId): InformationMatrix {
  const byId = new Map(process.steps.map((step) => [step.id, step]));
  const steps = orderSteps(process).steps.flatMap(({ stepId, number }) => {
    const step = byId.get(stepId);
    return step ? [{ step, number }] : [];
  });
  const marks = new Map<InformationItemId, Map<number, MatrixMark>>();
  const mark = (infoId: InformationItemId, place: number, what: MatrixMark): void => {
    const own = marks.get(infoId) ?? new Map<number, MatrixMark>();
    own.set(place, { ...own.get(place), ...what });
    marks.set(infoId, own);
  };
  for (const [place, { step }] of steps.entries()) {
    const groups = groupsOfStep(step, process).filter((id) => groupId === undefined || id === groupId);
    for (const { infoId, targetGroupIds } of step.needs ?? []) {
      const isFor = targetGroupIds === undefined || targetGroupIds.some((id) => groups.includes(id));
      if (isFor && groups.length > 0) mark(infoId, place, { isNeeded: true });
    }
    for (const group of groups) {
      for (const use of usesOf(touchpointFor(step, group) ?? {})) {
        for (const { id } of informationOfUse(workspace, use, group, 'tells')) mark(id, place, { isTold: true });
        for (const { id } of informationOfUse(workspace, use, group, 'asks')) mark(id, place, { isAsked: true });
      }
    }
  }
  const none: ReadonlyMap<number, MatrixMark> = new Map();
  const rows = (['tell', 'ask'] as const).flatMap((direction) =>
    workspace.informationItems
      .filter((item) => item.direction === direction)
      .map((item) => ({ item, marks: marks.get(item.id) ?? none })),
  );
  return { steps, rows };
}
