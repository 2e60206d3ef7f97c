import type { StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Transition } from '#core/model/transition.ts';
import type { EditContext } from '../edit.ts';

/** Transitions into a step, in model order. */
export function waysIn(process: Process, stepId: StepId): Transition[] {
  return process.transitions.filter((transition) => transition.to === stepId);
}

/** Transitions out of a step, in model order. */
export function waysOut(process: Process, stepId: StepId): Transition[] {
  return process.transitions.filter((transition) => transition.from === stepId);
}

/** Whether a step stands in a straight chain: it is linked, with at most one way in and one way out. */
export function isInChain(process: Process, stepId: StepId): boolean {
  const entries = waysIn(process, stepId).length;
  const exits = waysOut(process, stepId).length;
  return entries <= 1 && exits <= 1 && entries + exits > 0;
}

/**
 * Takes a step out of the flow and closes the gap where that is clear: with one way out, everything that came in goes on to the next step;
 * with one way in from a step that goes nowhere else, its ways out start there. Otherwise its transitions end. Start and end move along.
 */
export function unlinkStep(process: Process, step: Step): void {
  const entries = waysIn(process, step.id);
  const exits = waysOut(process, step.id);
  const [entry] = entries;
  const [exit] = exits;
  let rest = process.transitions.filter(({ from, to }) => from !== step.id && to !== step.id);
  if (exit && exits.length === 1 && exit.to !== step.id) {
    rest = keepOnce(process, rest, entries, (transition) => ({ ...transition, to: exit.to }));
    if (entries.length === 0) handOver(process, step, exit.to, 'entry');
  } else if (entry && entries.length === 1 && waysOut(process, entry.from).length === 1 && entry.from !== step.id) {
    rest = keepOnce(process, rest, exits, (transition) => ({ ...transition, from: entry.from }));
    if (exits.length === 0) handOver(process, step, entry.from, 'exit');
  }
  process.transitions = rest;
}

/** Links a loose step in after another: the single way out of that step now passes through the loose one. */
export function linkAfter(process: Process, step: Step, afterId: StepId, { newId }: EditContext): void {
  const [exit, ...others] = waysOut(process, afterId);
  const id = newId() as Transition['id'];
  if (exit && others.length === 0) {
    const next = exit.to;
    exit.to = step.id;
    insertTransition(process, { id, from: step.id, to: next }, exit);
    return;
  }
  insertTransition(process, { id, from: afterId, to: step.id }, others.at(-1) ?? exit);
  const after = process.steps.find((candidate) => candidate.id === afterId);
  if (after && !exit) handOver(process, after, step.id, 'exit');
}

/** Links a loose step in a transition: what the condition led to now comes after the loose step. */
export function linkInto(process: Process, step: Step, way: Transition, { newId }: EditContext): void {
  const next = way.to;
  way.to = step.id;
  insertTransition(process, { id: newId() as Transition['id'], from: step.id, to: next }, way);
}

/** Links a loose step in before another: what led to that step now leads to the loose one first. */
export function linkBefore(process: Process, step: Step, beforeId: StepId, { newId }: EditContext): void {
  const entries = waysIn(process, beforeId);
  for (const entry of entries) entry.to = step.id;
  insertTransition(process, { id: newId() as Transition['id'], from: step.id, to: beforeId }, entries.at(-1));
  const before = process.steps.find((candidate) => candidate.id === beforeId);
  if (before && entries.length === 0) handOver(process, before, step.id, 'entry');
}

/** The end of the process, if one step was it, is another from now on. */
export function endRoleMoves(process: Process, fromId: StepId, toId: StepId): void {
  const from = process.steps.find((step) => step.id === fromId);
  if (from) handOver(process, from, toId, 'exit');
}

/** Ways to and from a step lead to and from another; those between the two end, and of the same pair the first stays. */
export function redirectWays(process: Process, goneId: StepId, intoId: StepId): void {
  const touches = ({ from, to }: Transition): boolean => from === goneId || to === goneId;
  const rest = process.transitions.filter((transition) => !touches(transition));
  const other = (stepId: StepId): StepId => (stepId === goneId ? intoId : stepId);
  process.transitions = keepOnce(process, rest, process.transitions.filter(touches), (transition) => ({
    ...transition,
    from: other(transition.from),
    to: other(transition.to),
  }));
}

/** Moves the role of start or end, with the outcome of an end, from one step to another. */
function handOver(process: Process, from: Step, toId: StepId, role: 'entry' | 'exit'): void {
  const to = process.steps.find((step) => step.id === toId);
  if (!to || !from.role?.includes(role)) return;
  const left = from.role === 'entry exit' ? (role === 'entry' ? 'exit' : 'entry') : undefined;
  if (left) from.role = left;
  else delete from.role;
  to.role = to.role && to.role !== role ? 'entry exit' : role;
  if (role === 'exit' && from.outcome) {
    to.outcome = from.outcome;
    delete from.outcome;
  }
}

/** The transitions with the changed ones in their old places, leaving out what became a loop to itself or a second link of the same pair. */
function keepOnce(
  process: Process,
  rest: Transition[],
  changed: Transition[],
  change: (transition: Transition) => Transition,
): Transition[] {
  const pairs = new Set(rest.map(({ from, to }) => `${from}\n${to}`));
  const replaced = new Map<string, Transition>();
  for (const transition of changed) {
    const moved = change(transition);
    const pair = `${moved.from}\n${moved.to}`;
    if (moved.from === moved.to || pairs.has(pair)) continue;
    pairs.add(pair);
    replaced.set(transition.id, moved);
  }
  const kept = new Set(rest.map(({ id }) => id));
  return process.transitions.flatMap((transition) => {
    if (kept.has(transition.id)) return [transition];
    return replaced.get(transition.id) ?? [];
  });
}

function insertTransition(process: Process, transition: Transition, after: Transition | undefined): void {
  const place = after ? process.transitions.findIndex(({ id }) => id === after.id) + 1 : process.transitions.length;
  process.transitions.splice(place, 0, transition);
}
