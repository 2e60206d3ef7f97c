import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { mixOf, type GroupContacts } from './contacts.ts';
import type { StepWeight } from './step-weight.ts';
import { settle } from './transition-shares.ts';

/** P(every contact digital until a successful end | the first contact digital) = x(entry) / d(entry); null when none begins digitally. */
export function digitalFinish(workspace: Workspace, { flow, shares }: GroupContacts): number | null {
  const { graph } = flow;
  const digital = digitalShares(workspace, flow);
  const x = settle([...graph.order].toReversed(), graph.steps.length, (index, known) => {
    const step = graph.steps[index];
    if (isExit(step)) return isSuccess(step) ? (digital[index] ?? 0) : 0;
    const ahead = [...(shares[index] ?? [])].reduce((total, [next, share]) => total + share * (known[next] ?? 0), 0);
    return (digital[index] ?? 0) * ahead;
  });
  const total = (values: readonly number[]): number =>
    graph.entries.reduce((sum, entry) => sum + (values[entry] ?? 0), 0);
  return total(digital) === 0 ? null : total(x) / total(digital);
}

/** Where cases that began digitally stop being so: the part of them that goes on by phone, on paper or in person there, or ends without success. */
export function digitalLosses(workspace: Workspace, { flow, shares }: GroupContacts): StepWeight[] {
  const { graph } = flow;
  const digital = digitalShares(workspace, flow);
  const begun = graph.entries.reduce((sum, entry) => sum + (digital[entry] ?? 0), 0);
  if (begun === 0) return [];
  // How often a case is still digital when it comes at a step; at the start it is, by definition of the measure.
  const reached = settle(graph.order, graph.steps.length, (index, x) => {
    const start = graph.entries.includes(index) ? (digital[index] ?? 0) / begun : 0;
    const incoming = graph.predecessors[index] ?? [];
    return incoming.reduce((total, from) => {
      if (isExit(graph.steps[from])) return total;
      const stays = graph.entries.includes(from) ? 1 : (digital[from] ?? 0);
      return total + (x[from] ?? 0) * stays * (shares[from]?.get(index) ?? 0);
    }, start);
  });
  return graph.steps.map((step, index): StepWeight => {
    const here = reached[index] ?? 0;
    const stays = graph.entries.includes(index) ? 1 : (digital[index] ?? 0);
    const fails = isExit(step) && !isSuccess(step) ? here * stays : 0;
    return { stepId: step.id, value: here * (1 - stays) + fails };
  });
}

function digitalShares(workspace: Workspace, flow: GroupContacts['flow']): number[] {
  return flow.graph.steps.map(({ id, physicalByNature }) => {
    const cell = flow.cellAt(id);
    if (!cell?.isRequired || physicalByNature) return 1;
    return mixOf(workspace, cell).reduce(
      (total, { channel, share }) => total + (channel?.kind === 'digital' ? share : 0),
      0,
    );
  });
}

function isExit(step: Step | undefined): boolean {
  return step?.role?.includes('exit') ?? false;
}

function isSuccess(step: Step | undefined): boolean {
  return (step?.outcome ?? 'success') === 'success';
}
