import type { StepId, TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { compareCodeUnits } from '../finding.ts';

/** The steps of a process with the transitions open to one target group (or to all), by index; parked phases are left out. */
export interface FlowGraph {
  steps: readonly Step[];
  indexOf: ReadonlyMap<StepId, number>;
  successors: readonly (readonly number[])[];
  predecessors: readonly (readonly number[])[];
  /** The predecessors that can be reached. */
  reachedFrom: readonly (readonly number[])[];
  entries: readonly number[];
  exits: readonly number[];
  /** Reachable steps in reverse postorder: a step comes after all its predecessors, loops apart. */
  order: readonly number[];
  isReachable: readonly boolean[];
  /** Whether an exit can be reached from the step. */
  canFinish: readonly boolean[];
}

/** Builds the graph for one group, or over all transitions without a group. Neighbours are sorted by id, so list order means nothing. */
export function buildFlowGraph(process: Process, groupId?: TargetGroupId): FlowGraph {
  const parked = new Set(process.phases.filter((phase) => phase.parked).map(({ id }) => id));
  const steps = process.steps
    .filter(({ phaseId }) => !parked.has(phaseId))
    .toSorted((one, other) => compareCodeUnits(one.id, other.id));
  const indexOf = new Map(steps.map((step, index) => [step.id, index]));
  const successors = steps.map(() => new Set<number>());
  const predecessors = steps.map(() => new Set<number>());
  for (const { from, to, targetGroupIds } of process.transitions) {
    const [source, target] = [indexOf.get(from), indexOf.get(to)];
    if (source === undefined || target === undefined) continue;
    if (groupId !== undefined && targetGroupIds && !targetGroupIds.includes(groupId)) continue;
    successors[source]?.add(target);
    predecessors[target]?.add(source);
  }
  const next = successors.map(sorted);
  const previous = predecessors.map(sorted);
  const indexes = steps.map((_, index) => index);
  const entries = indexes.filter((index) => steps[index]?.role?.includes('entry'));
  const exits = indexes.filter((index) => steps[index]?.role?.includes('exit'));
  const order = reversePostorder(entries, next);
  const reachable = new Set(order);
  const finishing = new Set(reversePostorder(exits, previous));
  return {
    steps,
    indexOf,
    successors: next,
    predecessors: previous,
    reachedFrom: previous.map((places) => places.filter((place) => reachable.has(place))),
    entries,
    exits,
    order,
    isReachable: indexes.map((index) => reachable.has(index)),
    canFinish: indexes.map((index) => finishing.has(index)),
  };
}

/** Everything that can be reached from some steps, including them, over the given neighbours. */
export function reachFrom(starts: Iterable<number>, neighbours: FlowGraph['successors']): Set<number> {
  const seen = new Set(starts);
  for (const index of seen) for (const next of neighbours[index] ?? []) seen.add(next);
  return seen;
}

function sorted(indexes: Set<number>): number[] {
  return [...indexes].toSorted((one, other) => one - other);
}

/** Depth-first without recursion, so that a long chain of steps cannot exhaust the stack. */
function reversePostorder(starts: readonly number[], neighbours: readonly (readonly number[])[]): number[] {
  const seen = new Set<number>();
  const finished: number[] = [];
  for (const start of starts) {
    if (seen.has(start)) continue;
    seen.add(start);
    const trail = [{ index: start, next: 0 }];
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const next = neighbours[here.index]?.[here.next];
      here.next += 1;
      if (next === undefined) {
        finished.push(here.index);
        trail.pop();
      } else if (!seen.has(next)) {
        seen.add(next);
        trail.push({ index: next, next: 0 });
      }
    }
  }
  return finished.toReversed();
}
