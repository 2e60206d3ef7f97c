import type { InformationItemId, StepId } from '#core/model/id.ts';
import type { EditFix } from '../fix.ts';
import { cutsBefore, isReached } from './cuts.ts';
import type { StepPlaceOfFinding } from './place-of-step.ts';
import { contentAt, tellAt } from './tell-at.ts';
import { tellFixes } from './tell-fixes.ts';

interface OtherPathQuestion {
  infoId: InformationItemId;
  /** The witness path of the finding. */
  path: readonly StepId[];
  /** Also counts when told at the step itself. */
  isDuring: boolean;
}

/**
 * Tell it on the path where it is missing: at one step that all such paths share, those first that nobody passes who knows it already; or,
 * when there is no such step, at one step of each.
 */
export function otherPathFixes(place: StepPlaceOfFinding, { infoId, path, isDuring }: OtherPathQuestion): EditFix[] {
  const { view, cells, step } = place;
  const groupIds = cells.targetGroupIds;
  const cuts = cutsBefore({ view, groupIds, infoId, stepId: step.id, candidates: path }).toReversed();
  const isNews = (stepId: StepId): boolean =>
    groupIds.every((id) => view.flowOf(id)?.wouldKnow(infoId, stepId, false) === 'never');
  const best = [...cuts.filter(isNews), ...cuts.filter((id) => !isNews(id)), ...(isDuring ? [step.id] : [])];
  const fixes = tellFixes(view.workspace, place, { stepIds: best, infoIds: [infoId] });
  return fixes.length > 0 ? fixes : onEachPath(place, infoId, path);
}

/** Goes along one silent path after another and tells it at the last step there that can, until none is left. */
function onEachPath(place: StepPlaceOfFinding, infoId: InformationItemId, path: readonly StepId[]): EditFix[] {
  const { view, cells, step } = place;
  const flows = cells.targetGroupIds.flatMap((id) => view.flowOf(id) ?? []);
  const tellers = flows[0]?.cells
    .map((cell) => cell.step.id)
    .filter((stepId) => {
      return stepId !== step.id && contentAt({ view, stepId, groupIds: cells.targetGroupIds }) !== undefined;
    });
  const chosen: StepId[] = [];
  for (const stepId of [...path.toReversed(), ...(tellers ?? []).toReversed()]) {
    if (!tellers?.includes(stepId) || chosen.includes(stepId)) continue;
    if (!flows.some((flow) => isReached(flow, { infoId, stepId: step.id, without: chosen }))) break;
    chosen.push(stepId);
  }
  if (flows.some((flow) => isReached(flow, { infoId, stepId: step.id, without: chosen }))) return [];
  // What turned out not to be needed is left out again.
  const needed = chosen.filter((stepId) =>
    flows.some((flow) => isReached(flow, { infoId, stepId: step.id, without: chosen.filter((id) => id !== stepId) })),
  );
  const names = view.process.steps.filter(({ id }) => needed.includes(id)).map(({ name }) => `“${name}”`);
  if (needed.length === 0) return [];
  return [
    {
      kind: 'edit',
      id: 'tell on each path',
      title: { nl: 'Vertel het bij {steps}', en: 'Tell it at {steps}' },
      values: { steps: names.join(', ') },
      asks: [],
      calls: () => needed.flatMap((stepId) => tellAt({ view, stepId, groupIds: cells.targetGroupIds }, infoId)),
    },
  ];
}
