import { BitSet } from './bit-set.ts';
import type { FlowGraph } from './flow-graph.ts';

/** What a group has met before each step (by index): on every path, and on some path. */
export interface MustMay {
  must: readonly BitSet[];
  may: readonly BitSet[];
}

/**
 * The classical available-expressions analysis: *must* is the greatest fixpoint of intersection at joins, *may* the least of union.
 * A step that joins parallel branches (`join: all`) has met what any of them gave. Loops take nothing away: nothing is ever untold.
 * `gives` = what each step adds; `known` = what the group has at the start. Steps that cannot be reached have empty sets.
 */
export function computeMustMay(graph: FlowGraph, gives: readonly BitSet[], known: BitSet, size: number): MustMay {
  const everything = known.copy();
  for (const given of gives) everything.addAll(given);
  return {
    must: iterate(graph, gives, size, everything, (index) => {
      const before = graph.entries.includes(index) ? [known] : [];
      return { start: before, isUnion: graph.steps[index]?.join === 'all' && before.length === 0 };
    }),
    may: iterate(graph, gives, size, new BitSet(size), (index) => ({
      start: graph.entries.includes(index) ? [known] : [],
      isUnion: true,
    })),
  };
}

function iterate(
  graph: FlowGraph,
  gives: readonly BitSet[],
  size: number,
  initial: BitSet,
  join: (index: number) => { start: BitSet[]; isUnion: boolean },
): BitSet[] {
  const nothing = new BitSet(size);
  const before = graph.steps.map(() => new BitSet(size));
  const after = graph.steps.map((_, index) => (graph.isReachable[index] ? initial.copy() : new BitSet(size)));
  const joins = graph.steps.map((_, index) => ({
    ...join(index),
    incoming: (graph.predecessors[index] ?? []).filter((previous) => graph.isReachable[previous]),
  }));
  for (let isStable = false; !isStable;) {
    isStable = true;
    for (const index of graph.order) {
      const { start, isUnion, incoming } = joins[index] ?? { start: [], isUnion: false, incoming: [] };
      const [entering, leaving] = [before[index], after[index]];
      if (!entering || !leaving) continue;
      entering.become(start[0] ?? after[incoming[0] ?? -1] ?? nothing);
      for (const previous of incoming) {
        const set = after[previous];
        if (!set) continue;
        if (isUnion) entering.addAll(set);
        else entering.keepOnly(set);
      }
      if (leaving.becomeUnion(entering, gives[index] ?? nothing)) isStable = false;
    }
  }
  return before;
}
