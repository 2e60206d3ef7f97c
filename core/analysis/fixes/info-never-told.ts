import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentItemId, InformationItemId, StepId } from '#core/model/id.ts';
import { contentById } from '#core/model/lookups.ts';
import type { Fix, FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { cutsBefore, stepsBefore } from './parts/cuts.ts';
import { editFix } from './parts/edit-fix.ts';
import { namedOptions } from './parts/named-options.ts';
import { placeOfStep, type StepPlaceOfFinding } from './parts/place-of-step.ts';
import { tellFixes } from './parts/tell-fixes.ts';

const mostEarlier = 3;

/** Tell it here or at an earlier step that every path passes, use the content that has it, or say the customer knows it. */
export const infoNeverToldFixes: FixMaker = (finding, { workspace }) => {
  const place = placeOfStep(finding, workspace);
  const infoId = finding.discriminators['info'] as InformationItemId;
  if (!place) return [];
  const { view, step, process, cells } = place;
  const isBefore = (step.needs ?? []).some((need) => need.infoId === infoId && need.timing === 'before');
  const [flow] = cells.targetGroupIds.flatMap((id) => view.flowOf(id) ?? []);
  const candidates = flow ? stepsBefore(flow, step.id) : [];
  const earlier = cutsBefore({ view, groupIds: cells.targetGroupIds, infoId: undefined, stepId: step.id, candidates });
  const unused = finding.explains['content'] ?? [];
  return [
    ...unused.flatMap((id) => {
      const item = contentById(workspace, id as ContentItemId);
      return item ? useContent(place, item, isBefore ? earlier : [step.id, ...earlier]) : [];
    }),
    ...tellFixes(workspace, place, { stepIds: isBefore ? [] : [step.id], infoIds: [infoId] }),
    ...tellFixes(workspace, place, { stepIds: earlier, infoIds: [infoId] }).slice(0, mostEarlier),
    editFix(
      { id: 'known', title: { nl: 'De klant weet dit al bij het begin', en: 'The customer knows this at the start' } },
      () => [
        {
          editId: 'object.set',
          args: {
            kind: 'process',
            id: process.id,
            fields: { knownAtStart: [...(process.knownAtStart ?? []), infoId] },
          },
        },
      ],
    ),
  ];
};

/** At a step where each of the groups has a channel. */
function useContent(
  { view, cells, process }: StepPlaceOfFinding,
  item: ContentItem,
  stepIds: readonly StepId[],
): Fix[] {
  const steps = stepIds
    .filter((stepId) => cells.targetGroupIds.every((id) => view.flowOf(id)?.cellAt(stepId)?.primary))
    .flatMap((stepId) => process.steps.find(({ id }) => id === stepId) ?? []);
  return choiceFix(
    {
      id: `use ${item.id}`,
      title: { nl: 'Gebruik “{content}”, daar staat het in', en: 'Use “{content}”, which tells it' },
      values: { content: item.title },
      label: { nl: 'Bij welke stap?', en: 'At which step?' },
    },
    namedOptions(steps),
    (stepId) => [{ editId: 'content.link', args: { ...cells, stepId: stepId as StepId, contentId: item.id } }],
  );
}
