import type { StepId } from '#core/model/id.ts';
import { compareCodeUnits } from '../../finding.ts';
import { BitSet } from '../../flow/bit-set.ts';
import type { Asked, Cell } from '../../flow/cell.ts';
import { reachFrom } from '../../flow/flow-graph.ts';
import type { GroupFlow } from '../../flow/group-flow.ts';
import { computeMustMay, type MustMay } from '../../flow/must-may.ts';

type Asks = ReturnType<typeof readAsks>;

const asksKnown = new WeakMap<GroupFlow, Asks>();

/** Questions of one group: per data field, or per information item where the answer fills no field. Kept per flow. */
export function collectAsks(flow: GroupFlow): Asks {
  let asks = asksKnown.get(flow);
  if (!asks) {
    asks = readAsks(flow);
    asksKnown.set(flow, asks);
  }
  return asks;
}

function readAsks(flow: GroupFlow) {
  const indexes = new Map<string, number>();
  const perStep = new Map<StepId, Map<string, Asked[]>>();
  for (const cell of flow.cells) {
    const questions = new Map<string, Asked[]>();
    for (const asked of cell.primary?.asks ?? []) {
      if (asked.mode !== 'ask') continue;
      for (const question of questionsOf(asked)) {
        questions.set(question, [...(questions.get(question) ?? []), asked]);
        if (!indexes.has(question)) indexes.set(question, indexes.size);
      }
    }
    perStep.set(cell.step.id, questions);
  }
  const given = flow.graph.steps.map(({ id }) => {
    const bits = new BitSet(indexes.size);
    for (const question of perStep.get(id)?.keys() ?? []) bits.add(indexes.get(question) ?? 0);
    return bits;
  });
  const mustMay: MustMay = computeMustMay(flow.graph, given, new BitSet(indexes.size));
  return {
    of: (cell: Cell) =>
      new Map([...(perStep.get(cell.step.id) ?? [])].toSorted(([one], [other]) => compareCodeUnits(one, other))),
    isSurelyAsked: (question: string, stepId: StepId): boolean =>
      mustMay.must[flow.graph.indexOf.get(stepId) ?? -1]?.has(indexes.get(question) ?? -1) ?? false,
    askedBefore(question: string, stepId: StepId): StepId[] {
      const here = flow.graph.indexOf.get(stepId) ?? -1;
      if (!mustMay.may[here]?.has(indexes.get(question) ?? -1)) return [];
      const before = reachFrom(flow.graph.predecessors[here] ?? [], flow.graph.predecessors);
      return [...perStep].flatMap(([other, questions]) =>
        other !== stepId && before.has(flow.graph.indexOf.get(other) ?? -1) && questions.has(question) ? [other] : [],
      );
    },
  };
}

function questionsOf({ infoId, fieldIds }: Asked): string[] {
  return fieldIds.length > 0 ? fieldIds.map((fieldId) => `field:${fieldId}`) : [`info:${infoId}`];
}
