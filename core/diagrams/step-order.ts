import type { PhaseId, StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Transition } from '#core/model/transition.ts';

/** A step at its place in the display order; the number is its column. */
export interface NumberedStep {
  stepId: StepId;
  phaseId: PhaseId;
  /** From 1. */
  number: number;
}

/** The display order of a process and the transitions that go back in it. */
export interface StepOrder {
  steps: readonly NumberedStep[];
  /** Loops: to an earlier phase, to the step itself, or to a step still open in a depth-first walk. */
  loops: ReadonlySet<Transition>;
}

const orders = new WeakMap<Process, StepOrder>();

/**
 * The one order and numbering of steps that blueprint, plan and all diagrams use: phase by phase, inside a phase a topological order that
 * keeps a branch together and puts its join after it; ties in model order. Steps of an unknown phase come last. Cached per process.
 * Source: the channel matrix, steps 1 (back edges) and 2 (columns).
 */
export function orderSteps(process: Process): StepOrder {
  const known = orders.get(process);
  if (known) return known;
  const loops = findLoops(process);
  const order: StepOrder = { steps: placeSteps(process, loops), loops };
  orders.set(process, order);
  return order;
}

function placeSteps(process: Process, loops: ReadonlySet<Transition>): NumberedStep[] {
  const rankOfPhase = rankPhases(process);
  const successors = Map.groupBy(
    process.transitions.filter((way) => !loops.has(way)),
    ({ from }) => from,
  );
  const places = new Map(process.steps.map(({ id }, index) => [id, index]));
  const byPhase = Map.groupBy(process.steps, ({ phaseId }) => rankOfPhase(phaseId));
  return [...byPhase.keys()]
    .toSorted((one, other) => one - other)
    .flatMap((rank) => sortPhase(byPhase.get(rank) ?? [], successors, places))
    .map((step, index) => ({ stepId: step.id, phaseId: step.phaseId, number: index + 1 }));
}

/** Topological order with a stack: the steps that became ready go on top, first in model order uppermost. */
function sortPhase(steps: Step[], successors: Map<StepId, Transition[]>, places: Map<StepId, number>): Step[] {
  const own = new Map(steps.map((step) => [step.id, step]));
  const nextOf = (step: Step): Step[] => [
    ...new Set((successors.get(step.id) ?? []).flatMap(({ to }) => own.get(to) ?? [])),
  ];
  const waiting = new Map(steps.map((step) => [step.id, 0]));
  for (const next of steps.flatMap(nextOf)) waiting.set(next.id, (waiting.get(next.id) ?? 0) + 1);
  const lastFirst = (one: Step, other: Step): number => (places.get(other.id) ?? 0) - (places.get(one.id) ?? 0);

  const stack = steps.filter(({ id }) => waiting.get(id) === 0).toSorted(lastFirst);
  const sorted: Step[] = [];
  for (let step = stack.pop(); step; step = stack.pop()) {
    sorted.push(step);
    const ready: Step[] = [];
    for (const next of nextOf(step)) {
      const left = (waiting.get(next.id) ?? 0) - 1;
      waiting.set(next.id, left);
      if (left === 0) ready.push(next);
    }
    stack.push(...ready.toSorted(lastFirst));
  }
  return sorted;
}

/** Walks depth first from the entries, then from steps without a way in, then from the rest; without recursion, for long processes. */
function findLoops(process: Process): Set<Transition> {
  const rankOfPhase = rankPhases(process);
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  const ways = Map.groupBy(process.transitions, ({ from }) => from);
  const hasWayIn = new Set(process.transitions.map(({ to }) => to));
  const loops = new Set<Transition>();
  const open = new Set<StepId>();
  const done = new Set<StepId>();

  function walk(start: StepId): void {
    if (done.has(start)) return;
    const trail = [{ stepId: start, next: 0 }];
    open.add(start);
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const way = ways.get(here.stepId)?.[here.next];
      here.next += 1;
      if (!way) {
        open.delete(here.stepId);
        done.add(here.stepId);
        trail.pop();
        continue;
      }
      const from = steps.get(way.from);
      const to = steps.get(way.to);
      if (!from || !to) continue;
      if (open.has(to.id) || rankOfPhase(to.phaseId) < rankOfPhase(from.phaseId)) loops.add(way);
      else if (!done.has(to.id)) {
        open.add(to.id);
        trail.push({ stepId: to.id, next: 0 });
      }
    }
  }

  for (const { id, role } of process.steps) if (role?.includes('entry')) walk(id);
  for (const { id } of process.steps) if (!hasWayIn.has(id)) walk(id);
  for (const { id } of process.steps) walk(id);
  return loops;
}

function rankPhases(process: Process): (phaseId: PhaseId) => number {
  const ranks = new Map(process.phases.map(({ id }, index) => [id, index]));
  return (phaseId) => ranks.get(phaseId) ?? process.phases.length;
}
