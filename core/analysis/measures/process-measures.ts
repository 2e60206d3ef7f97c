import type { Channel } from '#core/model/channel.ts';
import type { ChannelId, StepId, TargetGroupId } from '#core/model/id.ts';
import { channelById, targetGroupById, toneFor } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Cell } from '../flow/cell.ts';
import { expectNextOf, weExpectOf } from '../flow/expectations.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import type { ProcessView } from '../process-view.ts';
import { collectAsks } from '../rules/parts/asked-questions.ts';
import { unmetNeeds } from '../rules/parts/needs.ts';
import { hasEndlessLoop } from './endless-loop.ts';
import { settle, transitionShares, type TransitionShares } from './transition-shares.ts';

/** Figures of one target group in one process, per case unless the name says otherwise. Null means unknown, never nothing. */
export interface ProcessMeasures {
  targetGroupId: TargetGroupId;
  /** Cases per year. */
  volume: number | null;
  contactsPerCase: number | null;
  /** Euro. */
  costPerCase: number | null;
  /** Euro. */
  revenuePerCase: number | null;
  /** Euro. */
  netCostPerYear: number | null;
  /** Channel uses with a share above 0 and no cost. */
  unknownCosts: number;
  digitalContactShare: number | null;
  digitalFinishShare: number | null;
  coverageStrict: number | null;
  coveragePartial: number | null;
  channelSwitches: number | null;
  kindSwitches: number | null;
  pushContacts: number | null;
  /** An estimate to compare versions of one process with; not the Customer Effort Score. */
  effortPoints: number | null;
}

/** A contact that really takes place: a required cell with a primary channel, and how often a case comes there. */
interface Contact {
  cell: Cell;
  visits: number;
  /** Share per channel; the primary has what the supporting ones leave. */
  mix: { channel: Channel | undefined; share: number }[];
}

/** The measures of every group of a process, in the order of the process. Formulas: docs, chapter on measures. */
export function processMeasures(view: ProcessView): ProcessMeasures[] {
  return view.process.targetGroupIds.flatMap((groupId) => {
    const flow = view.flowOf(groupId);
    return flow ? measure(view, flow) : [];
  });
}

/** What one contact weighs in the figures of a group, per case. */
export interface StepWeight {
  stepId: StepId;
  /** How often a case comes here. */
  visits: number;
  /** Euro; null when a channel that is used has no cost. */
  cost: number | null;
}

/** The contacts of one group and what each weighs, the heaviest first: by cost, then by how often a case comes there. */
export function stepWeights({ workspace, process }: ProcessView, flow: GroupFlow): StepWeight[] {
  const visits = expectedVisits(flow, transitionShares(process, flow.graph, flow.groupId));
  return contactsOf(workspace, flow, visits ?? [])
    .map(({ cell, visits: often, mix }): StepWeight => {
      const used = mix.filter(({ share }) => share > 0);
      const cost = used.every(({ channel }) => hasCost(channel))
        ? used.reduce((total, { channel, share }) => total + often * share * (channel?.costPerContact ?? 0), 0)
        : null;
      return { stepId: cell.step.id, visits: often, cost };
    })
    .toSorted((one, other) => (other.cost ?? 0) - (one.cost ?? 0) || other.visits - one.visits);
}

function measure({ workspace, process }: ProcessView, flow: GroupFlow): ProcessMeasures {
  const shares = transitionShares(process, flow.graph, flow.groupId);
  const visits = expectedVisits(flow, shares);
  const contacts = contactsOf(workspace, flow, visits ?? []);
  const volume = process.volumes?.find(({ targetGroupId }) => targetGroupId === flow.groupId)?.perYear ?? null;
  const sum = (value: (contact: Contact) => number): number | null =>
    visits && contacts.reduce((total, contact) => total + contact.visits * value(contact), 0);
  const perMix = (value: (channel: Channel) => number) =>
    sum(({ mix }) => mix.reduce((total, { channel, share }) => total + (channel ? share * value(channel) : 0), 0));
  const unknownCosts = contacts
    .flatMap(({ mix }) => mix)
    .filter(({ channel, share }) => share > 0 && !hasCost(channel)).length;
  const contactsPerCase = sum(() => 1);
  const costPerCase = unknownCosts > 0 ? null : perMix(({ costPerContact }) => costPerContact ?? 0);
  const revenuePerCase = perMix(({ revenuePerContact }) => revenuePerContact ?? 0);
  const digitalContacts = perMix(({ kind }) => Number(kind === 'digital'));
  const switches = countSwitches(flow, shares, contacts);
  return {
    targetGroupId: flow.groupId,
    volume,
    contactsPerCase,
    costPerCase,
    revenuePerCase,
    netCostPerYear:
      volume === null || costPerCase === null || revenuePerCase === null
        ? null
        : volume * (costPerCase - revenuePerCase),
    unknownCosts,
    digitalContactShare: !contactsPerCase || digitalContacts === null ? null : digitalContacts / contactsPerCase,
    digitalFinishShare: digitalFinish(workspace, flow, shares),
    ...coverage(workspace, flow),
    channelSwitches: visits && switches.channelSwitches,
    kindSwitches: visits && switches.kindSwitches,
    pushContacts: sum(({ cell }) => Number(cell.step.initiator === 'organisation')),
    effortPoints: visits && effort(flow, visits, contacts) + switches.channelSwitches,
  };
}

function hasCost(channel: Channel | undefined): boolean {
  return typeof channel?.costPerContact === 'number';
}

/** v = e + Pᵀv with e = 1/|entries| on the entries; null when a case can go round without end. */
function expectedVisits({ graph }: GroupFlow, shares: TransitionShares): number[] | null {
  if (hasEndlessLoop(graph, shares)) return null;
  const visits = settle(graph.order, graph.steps.length, (index, x) => {
    const start = graph.entries.includes(index) ? 1 / graph.entries.length : 0;
    const incoming = graph.predecessors[index] ?? [];
    return incoming.reduce((total, from) => total + (x[from] ?? 0) * (shares[from]?.get(index) ?? 0), start);
  });
  return visits.every((often) => Number.isFinite(often)) ? visits : null;
}

function contactsOf(workspace: Workspace, flow: GroupFlow, visits: readonly number[]): Contact[] {
  return flow.cells.flatMap((cell) => {
    if (!cell.isRequired || !cell.primary) return [];
    return [{ cell, visits: visits[flow.graph.indexOf.get(cell.step.id) ?? -1] ?? 0, mix: mixOf(workspace, cell) }];
  });
}

function mixOf(workspace: Workspace, { primary, supporting }: Cell): Contact['mix'] {
  const others = supporting.map(({ use }) => ({
    channel: channelById(workspace, use.channelId),
    share: use.share ?? 0,
  }));
  const rest = 1 - others.reduce((total, { share }) => total + share, 0);
  return primary
    ? [{ channel: channelById(workspace, primary.use.channelId), share: Math.max(0, rest) }, ...others]
    : [];
}

/** P(every contact digital until a successful end | the first contact digital) = x(entry) / d(entry). */
function digitalFinish(workspace: Workspace, flow: GroupFlow, shares: TransitionShares): number | null {
  const { graph } = flow;
  const digital = graph.steps.map(({ id, physicalByNature }) => {
    const cell = flow.cellAt(id);
    if (!cell?.isRequired || physicalByNature) return 1;
    return mixOf(workspace, cell).reduce(
      (total, { channel, share }) => total + (channel?.kind === 'digital' ? share : 0),
      0,
    );
  });
  const x = settle([...graph.order].toReversed(), graph.steps.length, (index, known) => {
    const step = graph.steps[index];
    if (step?.role?.includes('exit')) return (step.outcome ?? 'success') === 'success' ? (digital[index] ?? 0) : 0;
    const ahead = [...(shares[index] ?? [])].reduce((total, [next, share]) => total + share * (known[next] ?? 0), 0);
    return (digital[index] ?? 0) * ahead;
  });
  const total = (values: readonly number[]): number =>
    graph.entries.reduce((sum, entry) => sum + (values[entry] ?? 0), 0);
  return total(digital) === 0 ? null : total(x) / total(digital);
}

/** Complete: channel, content with texts, system or none needed, tone, and all that must be known there. Partly: the mean of these five. */
function coverage(workspace: Workspace, flow: GroupFlow): Pick<ProcessMeasures, 'coverageStrict' | 'coveragePartial'> {
  const required = flow.cells.filter(({ isRequired }) => isRequired);
  if (required.length === 0) return { coverageStrict: null, coveragePartial: null };
  const lacking = new Set(unmetNeeds(flow, { withExpected: true }).map(({ cell }) => cell));
  const group = targetGroupById(workspace, flow.groupId);
  const scores = required.map((cell) => {
    const { primary } = cell;
    if (!primary) return 0;
    const isWritten = primary.items.length > 0 && primary.items.every(({ variant }) => variant);
    const hasTone =
      primary.items.length > 0 && primary.items.every(({ item, variant }) => toneFor(workspace, item, variant, group));
    const hasSystem = primary.use.noSystem === true || (primary.use.systemIds?.length ?? 0) > 0;
    return [true, isWritten, hasSystem, hasTone, !lacking.has(cell)].filter(Boolean).length / 5;
  });
  return {
    coverageStrict: scores.filter((score) => score === 1).length / required.length,
    coveragePartial: scores.reduce((total, score) => total + score, 0) / required.length,
  };
}

/** Changes of channel, and of kind of channel, between consecutive contacts; steps without contact are walked through. */
function countSwitches(flow: GroupFlow, shares: TransitionShares, contacts: readonly Contact[]) {
  const byStep = new Map<StepId, Contact>(contacts.map((contact) => [contact.cell.step.id, contact]));
  const channelOf = (contact: Contact): ChannelId | undefined => contact.cell.primary?.use.channelId;
  let channelSwitches = 0;
  let kindSwitches = 0;
  for (const contact of contacts) {
    for (const [next, share] of nextContacts(flow, shares, contact.cell.step.id, byStep)) {
      if (channelOf(contact) !== channelOf(next)) channelSwitches += contact.visits * share;
      if (contact.mix[0]?.channel?.kind !== next.mix[0]?.channel?.kind) kindSwitches += contact.visits * share;
    }
  }
  return { channelSwitches, kindSwitches };
}

/** The contacts that come next after a step, with the share of cases that get there without another contact in between. */
function nextContacts(
  flow: GroupFlow,
  shares: TransitionShares,
  stepId: StepId,
  byStep: ReadonlyMap<StepId, Contact>,
): Map<Contact, number> {
  const { graph } = flow;
  const start = graph.indexOf.get(stepId) ?? -1;
  const found = new Map<Contact, number>();
  let front = new Map<number, number>([[start, 1]]);
  for (let round = 0; front.size > 0 && round <= graph.steps.length; round += 1) {
    const ahead = new Map<number, number>();
    for (const [index, reached] of front) {
      for (const [next, share] of shares[index] ?? []) {
        const contact = byStep.get(graph.steps[next]?.id ?? stepId);
        if (contact) found.set(contact, (found.get(contact) ?? 0) + reached * share);
        else ahead.set(next, (ahead.get(next) ?? 0) + reached * share);
      }
    }
    front = ahead;
  }
  return found;
}

/** Acting 1, a field asked 0.25, a check 0.1, a field asked again 1, a wait without a promised time 0.5; the weights are ours. */
function effort(flow: GroupFlow, visits: readonly number[], contacts: readonly Contact[]): number {
  const asks = collectAsks(flow);
  const points = contacts.map(({ cell, visits: times }) => {
    const { step, groupId, primary } = cell;
    const fields = [...asks.of(cell)].flatMap(([question, asked]) => asked.map(() => question));
    const again = fields.filter((question) => asks.askedBefore(question, step.id).length > 0).length;
    const checks = (primary?.asks ?? []).filter(({ mode }) => mode === 'verify' || mode === 'prefilled').length;
    const acts = step.initiator === 'customer' || weExpectOf(step, groupId) !== undefined;
    return times * (Number(acts) + 0.25 * fields.length + 0.1 * checks + again);
  });
  const waits = flow.cells.map(({ step }) => {
    const index = flow.graph.indexOf.get(step.id) ?? -1;
    if (step.kind !== 'wait') return 0;
    const before = (flow.graph.predecessors[index] ?? []).flatMap((previous) => flow.graph.steps[previous] ?? []);
    const isPromised = before.some((previous) => expectNextOf(previous, flow.groupId)?.within);
    return isPromised ? 0 : 0.5 * (visits[index] ?? 0);
  });
  return [...points, ...waits].reduce((total, value) => total + value, 0);
}
