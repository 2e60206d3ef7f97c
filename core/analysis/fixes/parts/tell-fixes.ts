import type { InformationItemId, StepId } from '#core/model/id.ts';
import { informationById, stepById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { EditFix } from '../fix.ts';
import type { StepPlaceOfFinding } from './place-of-step.ts';
import { contentAt, tellAt, titlesAt } from './tell-at.ts';

/** One fix per step: tell this information there, in the content of that step. Steps without content for all the groups are left out. */
export function tellFixes(
  workspace: Workspace,
  { view, cells }: StepPlaceOfFinding,
  { stepIds, infoIds }: { stepIds: readonly StepId[]; infoIds: readonly InformationItemId[] },
): EditFix[] {
  // What is a question cannot be told.
  if (infoIds.some((infoId) => informationById(workspace, infoId)?.direction !== 'tell')) return [];
  return [...new Set(stepIds)].flatMap((stepId) => {
    const place = { view, stepId, groupIds: cells.targetGroupIds };
    const step = stepById(workspace, stepId)?.step;
    if (!step || !contentAt(place)) return [];
    const calls = infoIds.flatMap((infoId) => tellAt(place, infoId));
    if (calls.length === 0) return [];
    return [
      {
        kind: 'edit' as const,
        id: `tell at ${stepId}`,
        title: { nl: 'Vertel het in “{content}” bij “{step}”', en: 'Tell it in “{content}” at “{step}”' },
        values: { content: titlesAt(place), step: step.name },
        asks: [],
        calls: () => calls,
      },
    ];
  });
}
