import type { EditCall } from '#core/edits/registry.ts';
import type { InformationItemId } from '#core/model/id.ts';
import { expectNextOf } from '../flow/expectations.ts';
import type { EditFix, Fix, FixMaker, FixQuestion } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { durationOf, durationOptions } from './parts/duration-options.ts';
import { otherPathFixes } from './parts/other-path-fixes.ts';
import { placeOfStep, type StepPlaceOfFinding } from './parts/place-of-step.ts';
import { changedExpectation } from './parts/promise.ts';
import { setStep } from './parts/set-step.ts';
import { contentAt, tellAt, titlesAt } from './parts/tell-at.ts';
import { tellFixes } from './parts/tell-fixes.ts';

const whenQuestion: FixQuestion = {
  kind: 'choice',
  label: { nl: 'Binnen hoeveel tijd?', en: 'Within what time?' },
  options: [{ value: '', label: { nl: 'Dat weten we nog niet', en: 'We do not know yet' } }, ...durationOptions],
};

/** Say what comes next, tell it here, and say when. */
export const nextStepNotToldFixes: FixMaker = (finding, { workspace, newId }) => {
  const place = placeOfStep(finding, workspace);
  if (!place) return [];
  if (finding.messageId === 'notTold') return toldHere(finding.explains['infos'] ?? [], finding.path ?? [], place);
  if (finding.messageId === 'noTime') {
    return choiceFix(
      {
        id: 'time',
        title: { nl: 'Zeg binnen welke tijd', en: 'Say within what time' },
        label: { nl: 'Binnen hoeveel tijd?', en: 'Within what time?' },
      },
      durationOptions,
      (value) => {
        const within = durationOf(value);
        return within ? [expect(place, () => ({ within }))] : [];
      },
    );
  }
  return make(place, finding.messageId === 'notLinked', newId);
};

function toldHere(infos: readonly string[], path: readonly string[], place: StepPlaceOfFinding): Fix[] {
  const infoIds = infos as InformationItemId[];
  const here = tellFixes(place.view.workspace, place, { stepIds: [place.step.id], infoIds });
  const [only] = infoIds;
  if (infoIds.length !== 1 || !only || path.length === 0) return here;
  const others = otherPathFixes(place, {
    infoId: only,
    path: path as StepPlaceOfFinding['step']['id'][],
    isDuring: false,
  });
  return [...here, ...others.filter(({ id }) => here.every((fix) => fix.id !== id))];
}

/** An information item made from the text of the expectation, told in the content of this step. */
function make(place: StepPlaceOfFinding, hasText: boolean, newId: () => string): EditFix[] {
  const where = { view: place.view, stepId: place.step.id, groupIds: place.cells.targetGroupIds };
  if (!contentAt(where)) return [];
  const [first] = place.cells.targetGroupIds;
  const known = first === undefined ? undefined : expectNextOf(place.step, first);
  const text = known?.text ?? '';
  const hasTime = known?.within !== undefined;
  return [
    {
      kind: 'edit',
      id: 'make',
      title: hasText
        ? {
            nl: 'Maak er informatie van en vertel het in “{content}”',
            en: 'Make it information and tell it in “{content}”',
          }
        : {
            nl: 'Zeg wat de klant mag verwachten, in “{content}”',
            en: 'Say what the customer may expect, in “{content}”',
          },
      values: { content: titlesAt(where) },
      asks: [
        ...(hasText
          ? []
          : [
              {
                kind: 'text' as const,
                label: { nl: 'Wat gebeurt er hierna?', en: 'What happens next?' },
                minLength: 1,
              },
            ]),
        ...(hasTime ? [] : [whenQuestion]),
      ],
      calls: (answers) => {
        const told = hasText ? text : (answers[0] ?? '');
        const within = hasTime ? undefined : durationOf(answers.at(-1) ?? '');
        const infoId = newId() as InformationItemId;
        return [
          ...tellAt(where, infoId, told),
          expect(place, () => ({ text: told, infoIds: [infoId], ...(within ? { within } : {}) })),
        ];
      },
    },
  ];
}

function expect(place: StepPlaceOfFinding, change: Parameters<typeof changedExpectation>[2]): EditCall {
  const { step, process, cells } = place;
  return setStep(step, {
    expectNext: changedExpectation(step.expectNext, { step, process, groupIds: cells.targetGroupIds }, change),
  });
}
