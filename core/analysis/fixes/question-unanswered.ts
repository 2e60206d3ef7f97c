import type { EditCall } from '#core/edits/registry.ts';
import type { InformationItemId } from '#core/model/id.ts';
import type { Fix, FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { placeOfStep, type StepPlaceOfFinding } from './parts/place-of-step.ts';
import { setStep } from './parts/set-step.ts';
import { contentAt, tellAt } from './parts/tell-at.ts';
import { tellFixes } from './parts/tell-fixes.ts';
import { stepsBefore } from './parts/cuts.ts';

/** Link what answers the question, make it, or tell it here. */
export const questionUnansweredFixes: FixMaker = (finding, { workspace, newId }) => {
  const place = placeOfStep(finding, workspace);
  const question = place?.step.questions?.find(({ id }) => id === finding.discriminators['question']);
  if (!place || !question) return [];
  if (finding.messageId === 'answerNotTold') {
    const infoIds = (finding.explains['infos'] ?? []) as InformationItemId[];
    const [flow] = place.cells.targetGroupIds.flatMap((id) => place.view.flowOf(id) ?? []);
    const stepIds = [place.step.id, ...(flow ? stepsBefore(flow, place.step.id) : [])];
    return tellFixes(workspace, place, { stepIds, infoIds }).slice(0, 3);
  }
  const told = workspace.informationItems.filter(({ direction }) => direction === 'tell');
  const isKnown = (infoId: InformationItemId): boolean =>
    place.cells.targetGroupIds.every((id) => place.view.flowOf(id)?.knows(infoId, place.step.id, true) !== 'never');
  const options = [...told.filter(({ id }) => isKnown(id)), ...told.filter(({ id }) => !isKnown(id))];
  return [
    ...choiceFix(
      {
        id: 'link',
        title: { nl: 'Koppel de informatie die het beantwoordt', en: 'Link the information that answers it' },
        label: { nl: 'Welke informatie?', en: 'Which information?' },
      },
      options.map(({ id, name }) => ({ value: id, label: name })),
      (infoId) => [answer(place, question.id, infoId as InformationItemId)],
    ),
    ...make(place, question, newId),
  ];
};

function make(place: StepPlaceOfFinding, question: { id: string; text: string }, newId: () => string): Fix[] {
  const where = { view: place.view, stepId: place.step.id, groupIds: place.cells.targetGroupIds };
  if (!contentAt(where)) return [];
  return [
    {
      kind: 'edit',
      id: 'make',
      title: { nl: 'Maak het antwoord en vertel het hier', en: 'Create the answer and tell it here' },
      values: {},
      asks: [
        {
          kind: 'text',
          label: { nl: 'Hoe heet deze informatie?', en: 'What is this information called?' },
          minLength: 1,
          proposal: question.text.replace(/\?\s*$/, ''),
        },
      ],
      calls: ([name = '']) => {
        const infoId = newId() as InformationItemId;
        return [...tellAt(where, infoId, name), answer(place, question.id, infoId)];
      },
    },
  ];
}

function answer({ step }: StepPlaceOfFinding, questionId: string, infoId: InformationItemId): EditCall {
  const questions = (step.questions ?? []).map((question) =>
    question.id === questionId ? { ...question, answeredBy: [...(question.answeredBy ?? []), infoId] } : question,
  );
  return setStep(step, { questions });
}
