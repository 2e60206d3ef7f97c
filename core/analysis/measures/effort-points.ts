import { expectNextOf, weExpectOf } from '../flow/expectations.ts';
import { collectAsks } from '../rules/parts/asked-questions.ts';
import { channelSwitches } from './channel-switches.ts';
import type { GroupContacts } from './contacts.ts';
import type { StepWeight } from './step-weight.ts';

/**
 * What each step asks of the customer: acting 1, a field asked 0.25, a check 0.1, a field asked again 1, a wait without a promised time 0.5, and the
 * changes of channel after it; the weights are ours.
 */
export function effortPoints(group: GroupContacts): StepWeight[] {
  const { flow, visits, contacts } = group;
  const asks = collectAsks(flow);
  const points = contacts.map(({ cell, visits: times }): StepWeight => {
    const { step, groupId, primary } = cell;
    const fields = [...asks.of(cell)].flatMap(([question, asked]) => asked.map(() => question));
    const again = fields.filter((question) => asks.askedBefore(question, step.id).length > 0).length;
    const checks = (primary?.asks ?? []).filter(({ mode }) => mode === 'verify' || mode === 'prefilled').length;
    const acts = step.initiator === 'customer' || weExpectOf(step, groupId) !== undefined;
    return { stepId: step.id, value: times * (Number(acts) + 0.25 * fields.length + 0.1 * checks + again) };
  });
  const waits = flow.cells.map(({ step }): StepWeight => {
    const index = flow.graph.indexOf.get(step.id) ?? -1;
    if (step.kind !== 'wait') return { stepId: step.id, value: 0 };
    const before = (flow.graph.predecessors[index] ?? []).flatMap((previous) => flow.graph.steps[previous] ?? []);
    const isPromised = before.some((previous) => expectNextOf(previous, flow.groupId)?.within);
    return { stepId: step.id, value: isPromised ? 0 : 0.5 * (visits?.[index] ?? 0) };
  });
  const switches = channelSwitches(group, 'channel').map(({ stepId, value }) => ({ stepId, value }));
  return [...points, ...waits, ...switches];
}
