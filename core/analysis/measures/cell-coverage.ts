import type { StepId } from '#core/model/id.ts';
import { targetGroupById, toneFor } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import { unmetNeeds } from '../rules/parts/needs.ts';

/** How complete one required cell is: of channel, content with texts, system or none needed, tone, and all that must be known there. */
export interface CellCoverage {
  stepId: StepId;
  /** 0..1, by fifths. */
  score: number;
}

/** The required cells of a group, and how complete each is. */
export function cellCoverage(workspace: Workspace, flow: GroupFlow): CellCoverage[] {
  const required = flow.cells.filter(({ isRequired }) => isRequired);
  const lacking = new Set(unmetNeeds(flow, { withExpected: true }).map(({ cell }) => cell));
  const group = targetGroupById(workspace, flow.groupId);
  return required.map((cell) => {
    const { primary, step } = cell;
    if (!primary) return { stepId: step.id, score: 0 };
    const isWritten = primary.items.length > 0 && primary.items.every(({ variant }) => variant);
    const hasTone =
      primary.items.length > 0 && primary.items.every(({ item, variant }) => toneFor(workspace, item, variant, group));
    const hasSystem = primary.use.noSystem === true || (primary.use.systemIds?.length ?? 0) > 0;
    const parts = [true, isWritten, hasSystem, hasTone, !lacking.has(cell)];
    return { stepId: step.id, score: parts.filter(Boolean).length / parts.length };
  });
}
