import { durationHours } from '../flow/duration-hours.ts';
import { expectNextOf } from '../flow/expectations.ts';
import type { Step } from '#core/model/step.ts';
import type { Fix, FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { openFix } from './parts/open-fix.ts';
import { placeOfStep, type StepPlaceOfFinding } from './parts/place-of-step.ts';
import { changedExpectation } from './parts/promise.ts';
import { setStep } from './parts/set-step.ts';

/** A promise we can keep, or a look at what takes longest. */
export const promiseNotKeptFixes: FixMaker = (finding, { workspace }) => {
  const place = placeOfStep(finding, workspace);
  if (!place) return [];
  const { step, process, cells } = place;
  const needed = Number(finding.data['needed']);
  const [unit] = cells.targetGroupIds.flatMap((id) => expectNextOf(step, id)?.within?.unit ?? []);
  const within = unit && { value: Math.ceil(needed / durationHours({ value: 1, unit }) - 1e-9), unit };
  const promises: Fix[] = within
    ? [
        editFix(
          { id: 'promise', title: { nl: 'Beloof {needed}', en: 'Promise {needed}' }, values: { needed: within } },
          () => [
            setStep(step, {
              expectNext: changedExpectation(
                step.expectNext,
                { step, process, groupIds: cells.targetGroupIds },
                () => ({ within }),
              ),
            }),
          ],
        ),
      ]
    : [];
  const slowest = slowestAfter(place);
  return [
    ...promises,
    ...(slowest
      ? [
          openFix(
            { kind: 'step', id: slowest.id },
            { nl: 'Bekijk “{step}”, de langzaamste stap', en: 'Look at “{step}”, the slowest step' },
            { step: slowest.name },
          ),
        ]
      : []),
  ];
};

/** Of our own steps and waits until the next contact, the one that takes longest. */
function slowestAfter({ view, cells, step }: StepPlaceOfFinding): Step | undefined {
  const [flow] = cells.targetGroupIds.flatMap((id) => view.flowOf(id) ?? []);
  const seen = new Set(flow?.graph.successors[flow.graph.indexOf.get(step.id) ?? -1]);
  const own: { step: Step; hours: number }[] = [];
  for (const index of seen) {
    const next = flow?.graph.steps[index];
    if (!next || (next.kind !== 'internal' && next.kind !== 'wait')) continue;
    const time = next.takes?.max ?? next.takes?.norm;
    if (time) own.push({ step: next, hours: durationHours(time) });
    for (const later of flow?.graph.successors[index] ?? []) seen.add(later);
  }
  return own.toSorted((one, other) => other.hours - one.hours)[0]?.step;
}
