import type { EditCall } from '#core/edits/registry.ts';
import type { InformationItemId, StepId } from '#core/model/id.ts';
import type { Fix, FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { placeOfStep, type StepPlaceOfFinding } from './parts/place-of-step.ts';
import { setStep } from './parts/set-step.ts';
import { contentAt, tellAt } from './parts/tell-at.ts';
import { tellFixes } from './parts/tell-fixes.ts';

/** Say what confirms it, or add the confirmation to the first contact after it. */
export const confirmationMissingFixes: FixMaker = (finding, { workspace, newId }) => {
  const place = placeOfStep(finding, workspace);
  const submission = place?.step.submission;
  if (!place || !submission) return [];
  const { step, view, cells } = place;
  if (finding.messageId !== 'notDefined') {
    const infoIds = [finding.discriminators['info'] as InformationItemId];
    return [
      ...atOthers(place, (finding.explains['others'] ?? []) as StepId[], infoIds),
      ...tellFixes(workspace, place, { stepIds: [step.id], infoIds }),
    ];
  }
  const here = { view, stepId: step.id, groupIds: cells.targetGroupIds };
  const confirmations = workspace.informationItems.filter(
    ({ kind, direction }) => kind === 'confirmation' && direction === 'tell',
  );
  return [
    ...choiceFix(
      {
        id: 'choose',
        title: { nl: 'Kies wat het bevestigt', en: 'Choose what confirms it' },
        label: { nl: 'Welke informatie?', en: 'Which information?' },
      },
      confirmations.map(({ id, name }) => ({ value: id, label: name })),
      (infoId) => [setStep(step, { submission: { ...submission, confirmedBy: infoId as InformationItemId } })],
    ),
    ...(contentAt(here)
      ? [
          {
            kind: 'edit' as const,
            id: 'make',
            title: { nl: 'Maak een bevestiging en geef die hier', en: 'Create a confirmation and give it here' },
            values: {},
            asks: [
              {
                kind: 'text' as const,
                label: { nl: 'Wat lezen of horen zij?', en: 'What do they read or hear?' },
                minLength: 1,
              },
            ],
            calls: ([name = '']: readonly string[]): EditCall[] => {
              const infoId = newId() as InformationItemId;
              return [
                ...tellAt(here, infoId, name),
                { editId: 'object.set', args: { kind: 'info', id: infoId, fields: { kind: 'confirmation' } } },
                setStep(step, { submission: { ...submission, confirmedBy: infoId } }),
              ];
            },
          },
        ]
      : []),
  ];
};

/** At every first contact where it is missing now, for the groups that meet it. */
function atOthers(place: StepPlaceOfFinding, others: readonly StepId[], infoIds: readonly InformationItemId[]): Fix[] {
  const { view, process } = place;
  const perStep = others.map((stepId) => ({
    stepId,
    groupIds: place.cells.targetGroupIds.filter((id) => view.flowOf(id)?.cellAt(stepId)?.isRequired),
  }));
  if (perStep.length === 0 || perStep.some(({ stepId, groupIds }) => !contentAt({ view, stepId, groupIds }))) return [];
  const calls = perStep.flatMap((at) => infoIds.flatMap((infoId) => tellAt({ view, ...at }, infoId)));
  if (calls.length === 0) return [];
  const steps = process.steps.filter(({ id }) => others.includes(id)).map(({ name }) => `“${name}”`);
  return [
    {
      kind: 'edit',
      id: 'first contact',
      title: { nl: 'Zet de bevestiging bij {steps}', en: 'Add the confirmation at {steps}' },
      values: { steps: steps.join(', ') },
      asks: [],
      calls: () => calls,
    },
  ];
}
