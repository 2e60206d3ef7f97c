import type { Process } from '#core/model/process.ts';
import type { Cell } from '../../flow/cell.ts';
import { weExpectOf } from '../../flow/expectations.ts';
import type { GroupFlow } from '../../flow/group-flow.ts';

/** The customer takes the initiative, must answer a question, or is expected to do something. */
export function customerMustAct({ step, groupId, primary }: Cell): boolean {
  const mustAnswer = primary?.asks.some(({ isOptional }) => !isOptional) ?? false;
  return step.initiator === 'customer' || mustAnswer || weExpectOf(step, groupId) !== undefined;
}

/** Cells that stand beside this one: steps after the same step that the customer starts, and steps to which it falls back. */
export function alternativesTo({ transitions }: Pick<Process, 'transitions'>, flow: GroupFlow, { step }: Cell): Cell[] {
  const { graph } = flow;
  const here = graph.indexOf.get(step.id) ?? -1;
  const siblings = (graph.predecessors[here] ?? [])
    .flatMap((previous) => graph.successors[previous] ?? [])
    .flatMap((index) => graph.steps[index] ?? [])
    .filter(({ id, initiator }) => id !== step.id && initiator === 'customer')
    .map(({ id }) => id);
  const fallbacks = transitions
    .filter(
      ({ from, kind, targetGroupIds }) =>
        from === step.id && kind === 'fallback' && (targetGroupIds?.includes(flow.groupId) ?? true),
    )
    .map(({ to }) => to);
  return [...new Set([...siblings, ...fallbacks])].flatMap((stepId) => flow.cellAt(stepId) ?? []);
}
