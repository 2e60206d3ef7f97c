import type { BitSet } from './bit-set.ts';
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
export function computeMustMay(graph: FlowGraph, gives: readonly BitSet[], known: BitSet): MustMay {
  const everything = known.copy();
  for (const given of gives) everything.addAll(given);
  const isEntry = (index: number): boolean => graph.entries.includes(index);
  const isJoin = (index: number): boolean => graph.steps[index]?.join === 'all' && !isEntry(index);
  return {
    must: iterate(graph, gives, { known, initial: everything, isUnion: isJoin }),
    may: iterate(graph, gives, { known, initial: known.blank(), isUnion: () => true }),
  };
}

/** What is met before each step, once going through the flow changes nothing more. `initial` = what is taken to be met after each step at first. */
function iterate(
  graph: FlowGraph,
  gives: readonly BitSet[],
  { known, initial, isUnion }: { known: BitSet; initial: BitSet; isUnion: (index: number) => boolean },
): BitSet[] {
  const nothing = initial.blank();
  const before = graph.steps.map(() => initial.blank());
  const after = graph.steps.map((_, index) => (graph.isReachable[index] ? initial.copy() : nothing));
  for (let isStable = false; !isStable;) {
    isStable = true;
    for (const index of graph.order) {
      const [entering, leaving] = [before[index], after[index]];
      if (!entering || !leaving) continue;
      const incoming = graph.reachedFrom[index] ?? [];
      const isAny = isUnion(index);
      entering.become(graph.entries.includes(index) ? known : (after[incoming[0] ?? -1] ?? nothing));
      for (const previous of incoming) {
        const set = after[previous];
        if (!set) continue;
        if (isAny) entering.addAll(set);
        else entering.keepOnly(set);
      }
      if (leaving.becomeUnion(entering, gives[index] ?? nothing)) isStable = false;
    }
  }
  return before;
}
