import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitSet } from '#core/analysis/flow/bit-set.ts';
import { buildFlowGraph, type FlowGraph } from '#core/analysis/flow/flow-graph.ts';
import { computeMustMay } from '#core/analysis/flow/must-may.ts';
import type { Process } from '#core/model/process.ts';

const count = 7;
const infos = 3;

/** A random graph of seven steps; step 0 is the start. */
const arbitraryGraph = fc.record({
  links: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 14 }),
  tells: fc.array(fc.array(fc.nat(infos - 1), { maxLength: 2 }), { minLength: count, maxLength: count }),
});

function graphOf(links: [number, number][]): FlowGraph {
  return buildFlowGraph({
    phases: [{ id: 'ph', name: 'ph' }],
    steps: Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      name: '',
      phaseId: 'ph',
      kind: 'contact',
      initiator: 'customer',
      ...(index === 0 ? { role: 'entry' } : {}),
    })),
    transitions: links.map(([from, to], index) => ({ id: `t${index}`, from: `s${from}`, to: `s${to}` })),
  } as unknown as Process);
}

/** Knowledge on entering a step along every walk that passes each link at most twice: enough to meet every loop. */
function bruteForce(graph: FlowGraph, tells: number[][]): { must: Set<number>; may: Set<number> }[] {
  const found = graph.steps.map(() => ({ must: undefined as Set<number> | undefined, may: new Set<number>() }));
  const seen = new Set<string>();
  const walk = (index: number, knows: Set<number>): void => {
    const state = `${index} ${[...knows].toSorted()}`;
    if (seen.has(state)) return;
    seen.add(state);
    const here = found[index];
    if (!here) return;
    here.must = here.must ? here.must.intersection(knows) : new Set(knows);
    for (const info of knows) here.may.add(info);
    for (const next of graph.successors[index] ?? []) walk(next, knows.union(new Set(tells[index])));
  };
  walk(0, new Set());
  return found.map(({ must, may }) => ({ must: must ?? new Set(), may }));
}

describe('what a group surely and possibly knows', () => {
  test('equals trying out every path, loops included', () => {
    fc.assert(
      fc.property(arbitraryGraph, ({ links, tells }) => {
        const graph = graphOf(links);
        const gives = tells.map((told) => {
          const bits = new BitSet(infos);
          for (const info of told) bits.add(info);
          return bits;
        });
        const { must, may } = computeMustMay(graph, gives, new BitSet(infos));
        bruteForce(graph, tells).forEach((expected, index) => {
          expect(new Set(must[index])).toEqual(expected.must);
          expect(new Set(may[index])).toEqual(expected.may);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  test('where parallel branches come together, what any of them told is known', () => {
    const process = {
      phases: [{ id: 'ph', name: 'ph' }],
      steps: ['start', 'left', 'right', 'join'].map((id) => ({
        id,
        name: '',
        phaseId: 'ph',
        kind: 'contact',
        initiator: 'customer',
        ...(id === 'start' ? { role: 'entry', split: 'all' } : {}),
        ...(id === 'join' ? { join: 'all' } : {}),
      })),
      transitions: [
        ['start', 'left'],
        ['start', 'right'],
        ['left', 'join'],
        ['right', 'join'],
      ].map(([from, to], index) => ({ id: `t${index}`, from, to })),
    } as unknown as Process;
    const graph = buildFlowGraph(process);
    const gives = graph.steps.map(({ id }) => {
      const bits = new BitSet(1);
      if (String(id) === 'left') bits.add(0);
      return bits;
    });
    const { must } = computeMustMay(graph, gives, new BitSet(1));
    const join = graph.steps.findIndex(({ id }) => String(id) === 'join');
    expect(must[join]?.has(0)).toBe(true);
  });
});
