import type { EditCall } from '#core/edits/registry.ts';
import type { InformationItemId } from '#core/model/id.ts';
import { informationById } from '#core/model/lookups.ts';
import { weExpectOf } from '../flow/expectations.ts';
import type { Finding } from '../finding.ts';
import type { EditFix, Fix, FixMaker } from './fix.ts';
import { cutsBefore, stepsBefore } from './parts/cuts.ts';
import { editFix } from './parts/edit-fix.ts';
import { otherPathFixes } from './parts/other-path-fixes.ts';
import { placeOfStep, type StepPlaceOfFinding } from './parts/place-of-step.ts';
import { changedExpectation } from './parts/promise.ts';
import { setStep } from './parts/set-step.ts';
import { contentAt, tellAt, titlesAt } from './parts/tell-at.ts';
import { tellFixes } from './parts/tell-fixes.ts';

/** Say what we expect, before or at the moment the customer has to do it. */
export const customerTaskNotToldFixes: FixMaker = (finding, { workspace, newId }) => {
  const place = placeOfStep(finding, workspace);
  if (!place) return [];
  if (finding.messageId === 'deadlineNotTold') return tellDeadline(place);
  const stepIds = [...earlier(place), place.step.id];
  if (finding.messageId === 'notTold') return tellTask(finding, place, stepIds);
  return stepIds.flatMap((stepId): EditFix[] => {
    const where = { view: place.view, stepId, groupIds: place.cells.targetGroupIds };
    const [first] = place.cells.targetGroupIds;
    const text = first && weExpectOf(place.step, first)?.text;
    const name = place.process.steps.find(({ id }) => id === stepId)?.name;
    if (!contentAt(where) || !text || name === undefined) return [];
    const title = { nl: 'Vraag het in “{content}” bij “{step}”', en: 'Ask for it in “{content}” at “{step}”' };
    return [
      editFix({ id: `make at ${stepId}`, title, values: { content: titlesAt(where), step: name } }, () => {
        const infoId = newId() as InformationItemId;
        return [
          ...tellAt(where, infoId, text),
          { editId: 'object.set', args: { kind: 'info', id: infoId, fields: { kind: 'instruction' } } },
          expect(place, () => ({ infoIds: [infoId] })),
        ];
      }),
    ];
  });
};

/** The nearest step before this one that every path passes and that has content. */
function earlier(place: StepPlaceOfFinding) {
  const { view, cells, step } = place;
  const [flow] = cells.targetGroupIds.flatMap((id) => view.flowOf(id) ?? []);
  const candidates = flow ? stepsBefore(flow, step.id) : [];
  return cutsBefore({ view, groupIds: cells.targetGroupIds, infoId: undefined, stepId: step.id, candidates })
    .filter((stepId) => contentAt({ view, stepId, groupIds: cells.targetGroupIds }))
    .slice(0, 1);
}

function tellTask({ explains, path }: Finding, place: StepPlaceOfFinding, stepIds: ReturnType<typeof earlier>): Fix[] {
  const infoIds = (explains['infos'] ?? []) as InformationItemId[];
  const [only] = infoIds;
  const others =
    only && infoIds.length === 1 && path ? otherPathFixes(place, { infoId: only, path, isDuring: true }) : [];
  const plain = tellFixes(place.view.workspace, place, { stepIds, infoIds });
  return [...others, ...plain.filter(({ id }) => others.every((fix) => fix.id !== id))].slice(0, 4);
}

/** The deadline becomes a fact of the information, so that texts can state it. */
function tellDeadline(place: StepPlaceOfFinding): Fix[] {
  const { step, cells, view } = place;
  const tasks = cells.targetGroupIds.flatMap((id) => weExpectOf(step, id) ?? []);
  const deadline = tasks.find((task) => task.deadline)?.deadline;
  const info = tasks
    .flatMap(({ infoIds = [] }) => infoIds.slice(0, 1))
    .flatMap((id) => informationById(view.workspace, id) ?? []);
  const infos = [...new Set(info)];
  if (!deadline || infos.length === 0) return [];
  const title = { nl: 'Zet de termijn ({deadline}) bij “{info}”', en: 'Put the deadline ({deadline}) with “{info}”' };
  const values = { deadline, info: infos.map(({ name }) => name).join(', ') };
  return [
    editFix({ id: 'deadline', title, values }, () =>
      infos.map<EditCall>(({ id, facts = [] }) => {
        const key = freeKey(facts.map((fact) => fact.key));
        const fact = { key, label: 'Termijn', type: 'duration', ...deadline } as const;
        return { editId: 'object.set', args: { kind: 'info', id, fields: { facts: [...facts, fact] } } };
      }),
    ),
  ];
}

function freeKey(taken: readonly string[]): string {
  let key = 'termijn';
  for (let number = 2; taken.includes(key); number++) key = `termijn${number}`;
  return key;
}

function expect(place: StepPlaceOfFinding, change: Parameters<typeof changedExpectation>[2]): EditCall {
  const { step, process, cells } = place;
  return setStep(step, {
    weExpect: changedExpectation(step.weExpect, { step, process, groupIds: cells.targetGroupIds }, change),
  });
}
