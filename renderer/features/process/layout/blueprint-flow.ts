import { orderSteps } from '#core/diagrams/step-order.ts';
import type { StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Transition } from '#core/model/transition.ts';
import { blueprintColumns } from './blueprint-columns.ts';

/** A stretch of the flow from one column to the next; heights are -1..1 around the middle of the strip, in tracks. */
export interface FlowStretch {
  /** Index of the column where it starts. */
  column: number;
  from: number;
  to: number;
  key: string;
}

/** The real branches of a process above the step names. */
export interface FlowStrip {
  /** Height of the point of each step, in tracks around the middle. */
  points: readonly number[];
  stretches: readonly FlowStretch[];
  /** The transition that is the only way into a step and carries a condition or a probability. */
  conditions: ReadonlyMap<StepId, Transition>;
}

const known = new WeakMap<Process, FlowStrip>();

/** Lays the flow out in tracks, from left to right: a step continues the track of its way in, other ways out get tracks of their own. */
export function flowStrip(process: Process): FlowStrip {
  const strip = known.get(process) ?? build(process);
  known.set(process, strip);
  return strip;
}

function build(process: Process): FlowStrip {
  const columns = blueprintColumns(process);
  const places = new Map(columns.map(({ step }, index) => [step.id, index]));
  const ways = forwardWays(process, places);
  const waysOut = Map.groupBy(ways, ({ from }) => from);
  const points: number[] = [];
  const stretches: FlowStretch[] = [];
  /** Tracks that are in use: the way that runs there, and its height in the column before. */
  let running: { way: Transition; height: number }[] = [];
  for (const [column, { step }] of columns.entries()) {
    const arriving = running.filter(({ way }) => way.to === step.id);
    const passing = running.filter(({ way }) => way.to !== step.id);
    const place = arriving[0]
      ? passing.filter((track) => running.indexOf(track) < running.indexOf(arriving[0] ?? track)).length
      : passing.length;
    const count = passing.length + 1;
    const heightAt = (index: number): number => index - (count - 1) / 2;
    const here = heightAt(place);
    points.push(here);
    const next: typeof running = [];
    for (const track of arriving)
      stretches.push({ column: column - 1, from: track.height, to: here, key: track.way.id });
    for (const [index, track] of passing.entries()) {
      const height = heightAt(index < place ? index : index + 1);
      stretches.push({ column: column - 1, from: track.height, to: height, key: track.way.id });
      next.push({ way: track.way, height });
    }
    const out = (waysOut.get(step.id) ?? []).map((way) => ({ way, height: here }));
    next.splice(place, 0, ...out);
    running = next;
  }
  return { points, stretches, conditions: conditionsOf(ways) };
}

/** Ways forward, nearest column first; loops are told in words at their step. */
function forwardWays(process: Process, places: ReadonlyMap<StepId, number>): Transition[] {
  const { loops } = orderSteps(process);
  return process.transitions
    .filter((way) => !loops.has(way) && (places.get(way.to) ?? -1) > (places.get(way.from) ?? Infinity))
    .toSorted((one, other) => (places.get(one.to) ?? 0) - (places.get(other.to) ?? 0));
}

function conditionsOf(ways: readonly Transition[]): Map<StepId, Transition> {
  const waysIn = Map.groupBy(ways, ({ to }) => to);
  return new Map(
    [...waysIn].flatMap(([stepId, [way, ...others]]) => {
      const isTold = way && others.length === 0 && (way.condition !== undefined || way.probability !== undefined);
      return isTold ? [[stepId, way] as const] : [];
    }),
  );
}
