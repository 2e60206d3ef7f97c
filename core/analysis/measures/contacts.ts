import type { Channel } from '#core/model/channel.ts';
import type { StepId } from '#core/model/id.ts';
import { channelById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Cell } from '../flow/cell.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import { hasEndlessLoop } from './endless-loop.ts';
import { settle, transitionShares, type TransitionShares } from './transition-shares.ts';
import type { Process } from '#core/model/process.ts';

/** A contact that really takes place: a required cell with a primary channel, and how often a case comes there. */
export interface Contact {
  cell: Cell;
  visits: number;
  /** Share per channel; the primary has what the supporting ones leave. */
  mix: readonly { channel: Channel | undefined; share: number }[];
}

/** What the figures of one target group are computed from. */
export interface GroupContacts {
  flow: GroupFlow;
  shares: TransitionShares;
  /** Expected visits of each step, by index; null when there is no start, or when a case can go round without end. */
  visits: readonly number[] | null;
  contacts: readonly Contact[];
}

/** The contacts of one target group, with how often a case comes at each. */
export function readContacts(workspace: Workspace, process: Process, flow: GroupFlow): GroupContacts {
  const shares = transitionShares(process, flow.graph, flow.groupId);
  const visits = expectedVisits(flow, shares);
  const contacts = flow.cells.flatMap((cell): Contact[] => {
    if (!cell.isRequired || !cell.primary) return [];
    const often = visits?.[flow.graph.indexOf.get(cell.step.id) ?? -1] ?? 0;
    return [{ cell, visits: often, mix: mixOf(workspace, cell) }];
  });
  return { flow, shares, visits, contacts };
}

/** How the contacts of a cell divide over its channels. */
export function mixOf(workspace: Workspace, { primary, supporting }: Cell): Contact['mix'] {
  const others = supporting.map(({ use }) => ({
    channel: channelById(workspace, use.channelId),
    share: use.share ?? 0,
  }));
  const rest = 1 - others.reduce((total, { share }) => total + share, 0);
  return primary
    ? [{ channel: channelById(workspace, primary.use.channelId), share: Math.max(0, rest) }, ...others]
    : [];
}

/** Whether it is known what a contact through a channel costs. */
export function hasCost(channel: Channel | undefined): boolean {
  return typeof channel?.costPerContact === 'number';
}

/** The contacts that come next after each contact, with how often a case gets there without another contact in between. */
export function nextContacts({
  flow,
  shares,
  contacts,
}: GroupContacts): { from: Contact; to: Contact; often: number }[] {
  const byStep = new Map<StepId, Contact>(contacts.map((contact) => [contact.cell.step.id, contact]));
  return contacts.flatMap((from) =>
    [...nextOf(flow, shares, from.cell.step.id, byStep)].map(([to, share]) => ({
      from,
      to,
      often: from.visits * share,
    })),
  );
}

/** v = e + Pᵀv with e = 1/|entries| on the entries; null when there is no start, or when a case can go round without end. */
function expectedVisits({ graph }: GroupFlow, shares: TransitionShares): number[] | null {
  if (graph.entries.length === 0 || hasEndlessLoop(graph, shares)) return null;
  const visits = settle(graph.order, graph.steps.length, (index, x) => {
    const start = graph.entries.includes(index) ? 1 / graph.entries.length : 0;
    const incoming = graph.predecessors[index] ?? [];
    return incoming.reduce((total, from) => total + (x[from] ?? 0) * (shares[from]?.get(index) ?? 0), start);
  });
  return visits.every((often) => Number.isFinite(often)) ? visits : null;
}

/** What is left of a case that goes round in steps without a contact, when looking further adds nothing; and how often at most. */
const nothing = 1e-12;
const mostRounds = 100_000;

function nextOf(
  { graph }: GroupFlow,
  shares: TransitionShares,
  stepId: StepId,
  byStep: ReadonlyMap<StepId, Contact>,
): Map<Contact, number> {
  const start = graph.indexOf.get(stepId) ?? -1;
  const found = new Map<Contact, number>();
  let front = new Map<number, number>([[start, 1]]);
  for (let round = 0; front.size > 0 && round < mostRounds; round += 1) {
    const ahead = new Map<number, number>();
    for (const [index, reached] of front) {
      for (const [next, share] of shares[index] ?? []) {
        const contact = byStep.get(graph.steps[next]?.id ?? stepId);
        if (contact) found.set(contact, (found.get(contact) ?? 0) + reached * share);
        else if (reached * share > nothing) ahead.set(next, (ahead.get(next) ?? 0) + reached * share);
      }
    }
    front = ahead;
  }
  return found;
}
