import type { EditCall } from '#core/edits/registry.ts';
import type { InformationItemId, StepId } from '#core/model/id.ts';
import { reachFrom } from '../flow/flow-graph.ts';
import type { EditFix, FixMaker } from './fix.ts';
import { cutsBefore, stepsBefore } from './parts/cuts.ts';
import { otherPathFixes } from './parts/other-path-fixes.ts';
import { placeOfStep, type StepPlaceOfFinding } from './parts/place-of-step.ts';
import { contentAt, tellAt, titlesAt } from './parts/tell-at.ts';
import { tellFixes } from './parts/tell-fixes.ts';

const mostFixes = 4;

/** Tell it on the other path too, or at one later step that everyone passes. */
export const infoMissingOnPathFixes: FixMaker = (finding, { workspace }) => {
  const place = placeOfStep(finding, workspace);
  const infoId = finding.discriminators['info'] as InformationItemId;
  if (!place) return [];
  const { step, view, cells } = place;
  const isDuring = !(step.needs ?? []).some((need) => need.infoId === infoId && need.timing === 'before');
  const fixes =
    finding.messageId === 'somePaths'
      ? otherPathFixes(place, { infoId, path: finding.path ?? [], isDuring })
      : tellFixes(workspace, place, {
          stepIds: [...(isDuring ? [step.id] : []), ...everyPath(place)],
          infoIds: [infoId],
        });
  const moves = everyPath(place)
    .flatMap((stepId) => moveTo(place, infoId, stepId))
    .slice(0, 1);
  return [...fixes.slice(0, mostFixes), ...(view.flowOf(cells.targetGroupIds[0] as never) ? moves : [])];
};

/** Steps before this one that every path passes, the nearest first. */
function everyPath({ view, cells, step }: StepPlaceOfFinding): StepId[] {
  const [flow] = cells.targetGroupIds.flatMap((id) => view.flowOf(id) ?? []);
  const candidates = flow ? stepsBefore(flow, step.id) : [];
  return cutsBefore({ view, groupIds: cells.targetGroupIds, infoId: undefined, stepId: step.id, candidates });
}

/** Out of the earlier steps that tell it, into one after them all; only when no other step counts on it. */
function moveTo(place: StepPlaceOfFinding, infoId: InformationItemId, stepId: StepId): EditFix[] {
  const { view, cells, step, process } = place;
  const target = process.steps.find(({ id }) => id === stepId);
  if (!target || isWantedElsewhere(place, infoId) || !contentAt({ view, stepId, groupIds: cells.targetGroupIds }))
    return [];
  const tellers = cells.targetGroupIds.map((groupId) => ({
    groupId,
    stepIds: view.flowOf(groupId)?.tellersBefore(infoId, step.id) ?? [],
  }));
  const isAfterAll = cells.targetGroupIds.every((groupId) => {
    const graph = view.flowOf(groupId)?.graph;
    const later = graph && reachFrom([graph.indexOf.get(stepId) ?? -1], graph.successors);
    return tellers.every(({ stepIds }) => stepIds.every((id) => !later?.has(graph?.indexOf.get(id) ?? -1)));
  });
  const isShared = tellers.some(({ stepIds }) => stepIds.length === 0);
  if (!isAfterAll || isShared) return [];
  const unlinks = tellers.flatMap(({ groupId, stepIds }) =>
    stepIds.map<EditCall>((from) => ({
      editId: 'information.unlink',
      args: { processId: process.id, stepId: from, targetGroupIds: [groupId], direction: 'tells', infoIds: [infoId] },
    })),
  );
  return [
    {
      kind: 'edit',
      id: `move to ${stepId}`,
      title: { nl: 'Verplaats het naar “{content}” bij “{step}”', en: 'Move it to “{content}” at “{step}”' },
      values: { content: titlesAt({ view, stepId, groupIds: cells.targetGroupIds }), step: target.name },
      asks: [],
      calls: () => [...unlinks, ...tellAt({ view, stepId, groupIds: cells.targetGroupIds }, infoId)],
    },
  ];
}

function isWantedElsewhere({ process, step }: StepPlaceOfFinding, infoId: InformationItemId): boolean {
  return process.steps.some((other) => {
    if (other.id === step.id) return false;
    const { needs = [], expectNext, weExpect, questions = [], submission } = other;
    const sides = [expectNext, weExpect].flatMap((side) => [side, ...(side?.byGroup ?? [])]);
    return (
      needs.some((need) => need.infoId === infoId) ||
      sides.some((side) => side?.infoIds?.includes(infoId)) ||
      questions.some(({ answeredBy }) => answeredBy?.includes(infoId)) ||
      submission?.confirmedBy === infoId
    );
  });
}
