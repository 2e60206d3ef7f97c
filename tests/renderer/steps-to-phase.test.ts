import { expect, test } from 'vitest';
import type { PhaseId, StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import { blueprintColumns, blueprintPhases } from '../../renderer/features/process/layout/blueprint-columns.ts';
import { stepsToPhase } from '../../renderer/features/process/inspector/steps-to-phase.ts';
import { exampleWorkspace } from './given-session.ts';

const process = exampleWorkspace().processes[0] ?? expect.fail('the example has a process');
const phases = blueprintPhases(process);
const order = (of: Process): string[] => blueprintColumns(of).map(({ step }) => step.id);
const stepsOf = (index: number): StepId[] =>
  blueprintColumns(process)
    .filter(({ phaseId }) => phaseId === phases[index]?.id)
    .map(({ step }) => step.id);
const phase = (index: number): PhaseId => phases[index]?.id ?? expect.fail(`phase ${index}`);
const stepIn = (index: number, place: number): StepId => stepsOf(index).at(place) ?? expect.fail(`step ${place}`);

/** The process after these steps went to a phase. */
function moved(stepIds: readonly StepId[], phaseId: PhaseId): Process {
  const steps = process.steps.map((step) => (stepIds.includes(step.id) ? { ...step, phaseId } : step));
  return { ...process, steps };
}

test('to the next phase the steps behind it go along, and every step keeps its place', () => {
  const goes = stepsToPhase(process, stepIn(0, 0), phase(1));
  expect(goes).toEqual(stepsOf(0));
  expect(goes.length).toBeGreaterThan(1);
  expect(order(moved(goes, phase(1)))).toEqual(order(process));
});

test('to the phase before it the steps before it go along, and every step keeps its place', () => {
  const goes = stepsToPhase(process, stepIn(1, 1), phase(0));
  expect(goes).toEqual(stepsOf(1).slice(0, 2));
  expect(order(moved(goes, phase(0)))).toEqual(order(process));
});

test('over a phase with steps it goes alone', () => {
  expect(stepsToPhase(process, stepIn(0, 0), phase(2))).toEqual([stepIn(0, 0)]);
});

test('to a phase that is kept aside it goes alone', () => {
  const aside = {
    ...process,
    phases: process.phases.map((one) => (one.id === phase(1) ? { ...one, parked: true } : one)),
  };
  expect(stepsToPhase(aside, stepIn(0, 0), phase(1))).toEqual([stepIn(0, 0)]);
});
