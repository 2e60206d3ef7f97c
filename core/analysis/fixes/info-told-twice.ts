import type { EditCall } from '#core/edits/registry.ts';
import type { ContentItemId, InformationItemId, ProcessId, StepId } from '#core/model/id.ts';
import { contentById, processById } from '#core/model/lookups.ts';
import { viewProcess, type ProcessView } from '../process-view.ts';
import type { Finding } from '../finding.ts';
import type { Fix, FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { placeOfStep } from './parts/place-of-step.ts';

const asReminder = { nl: 'Dit is een herinnering', en: 'This is a reminder' };
const asSummary = { nl: 'Dit is een samenvatting', en: 'This is a summary' };

/** Repeated on purpose, or kept at one place. */
export const infoToldTwiceFixes: FixMaker = (finding, { workspace }) => {
  const infoId = finding.discriminators['info'] as InformationItemId;
  if (finding.messageId === 'sameStep') {
    const place = placeOfStep(finding, workspace);
    const contents = pairOf(finding, (id) => contentById(workspace, id as ContentItemId) !== undefined);
    if (!place || !contents) return [];
    return [
      ...onPurpose([contents[1]], infoId),
      ...contents.map((kept, index) =>
        editFix(
          {
            id: `keep ${kept}`,
            title: { nl: 'Vertel het alleen in “{content}”', en: 'Tell it in “{content}” only' },
            values: { content: contentById(workspace, kept)?.title ?? '' },
          },
          () => [
            {
              editId: 'information.unlink',
              args: { ...place.cells, direction: 'tells', infoIds: [infoId], contentId: contents[1 - index] ?? kept },
            },
          ],
        ),
      ),
    ];
  }
  const process = processById(workspace, finding.anchor.id as ProcessId);
  return process ? acrossSteps(finding, viewProcess(workspace, process), infoId) : [];
};

function acrossSteps(finding: Finding, view: ProcessView, infoId: InformationItemId): Fix[] {
  const later = finding.targetGroupIds.flatMap((groupId) => {
    const flow = view.flowOf(groupId);
    return (flow?.cells ?? []).flatMap(({ step, primary }) => {
      const known = flow?.knows(infoId, step.id, false);
      const isAgain = known === 'every-path' || known === 'some-path';
      return isAgain ? (primary?.tells ?? []).filter((told) => told.infoId === infoId && !told.isRepeat) : [];
    });
  });
  const steps = (finding.explains['steps'] ?? []) as StepId[];
  const named = steps.flatMap((id) => view.process.steps.find((step) => step.id === id) ?? []);
  return [
    ...onPurpose([...new Set(later.map(({ item }) => item.id))], infoId),
    ...choiceFix(
      {
        id: 'keep',
        title: { nl: 'Vertel het nog maar op één plek', en: 'Tell it at one place only' },
        label: { nl: 'Bij welke stap blijft het?', en: 'At which step does it stay?' },
      },
      named.map(({ id, name }) => ({ value: id, label: name })),
      (kept) => steps.filter((id) => id !== kept).flatMap((stepId) => takeOut(finding, view, { stepId, infoId })),
    ),
  ];
}

function onPurpose(contentIds: readonly ContentItemId[], infoId: InformationItemId): Fix[] {
  if (contentIds.length === 0) return [];
  const say = (repeat: 'reminder' | 'summary') => (): EditCall[] =>
    contentIds.map((contentId) => ({ editId: 'tell-repeat.set', args: { contentId, infoIds: [infoId], repeat } }));
  return [
    editFix({ id: 'reminder', title: asReminder }, say('reminder')),
    editFix({ id: 'summary', title: asSummary }, say('summary')),
  ];
}

function takeOut(
  { targetGroupIds }: Finding,
  view: ProcessView,
  { stepId, infoId }: { stepId: StepId; infoId: InformationItemId },
): EditCall[] {
  const groups = targetGroupIds.filter((id) => view.flowOf(id)?.isToldAt(infoId, stepId, false));
  if (groups.length === 0) return [];
  const args = {
    processId: view.process.id,
    stepId,
    targetGroupIds: groups,
    direction: 'tells',
    infoIds: [infoId],
  } as const;
  return [{ editId: 'information.unlink', args: { ...args, infoIds: [infoId] } }];
}

/** The two contents of the discriminator `a+b`; ids may hold a plus sign themselves. */
function pairOf(
  { discriminators }: Finding,
  isContent: (id: string) => boolean,
): [ContentItemId, ContentItemId] | undefined {
  const both = discriminators['contents'] ?? '';
  for (let at = both.indexOf('+'); at !== -1; at = both.indexOf('+', at + 1)) {
    const [one, other] = [both.slice(0, at), both.slice(at + 1)];
    if (isContent(one) && isContent(other)) return [one as ContentItemId, other as ContentItemId];
  }
  return undefined;
}
