import type { Channel } from '#core/model/channel.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import type { ProcessView } from '../process-view.ts';
import { cellCoverage } from './cell-coverage.ts';
import { channelSwitches } from './channel-switches.ts';
import { hasCost, readContacts, type Contact } from './contacts.ts';
import { digitalFinish } from './digital-finish.ts';
import { effortPoints } from './effort-points.ts';
import type { StepWeight } from './step-weight.ts';

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

/** The measures of every group of a process, in the order of the process. Formulas: docs, chapter on measures. */
export function processMeasures(view: ProcessView): ProcessMeasures[] {
  return view.process.targetGroupIds.flatMap((groupId) => {
    const flow = view.flowOf(groupId);
    return flow ? measure(view, flow) : [];
  });
}

function measure({ workspace, process }: ProcessView, flow: GroupFlow): ProcessMeasures {
  const group = readContacts(workspace, process, flow);
  const { contacts, visits } = group;
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
  const scores = cellCoverage(workspace, flow).map(({ score }) => score);
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
    digitalFinishShare: digitalFinish(workspace, group),
    coverageStrict: scores.length === 0 ? null : scores.filter((score) => score === 1).length / scores.length,
    coveragePartial: scores.length === 0 ? null : scores.reduce((total, score) => total + score, 0) / scores.length,
    channelSwitches: visits && sumOf(channelSwitches(group, 'channel')),
    kindSwitches: visits && sumOf(channelSwitches(group, 'kind')),
    pushContacts: sum(({ cell }) => Number(cell.step.initiator === 'organisation')),
    effortPoints: visits && sumOf(effortPoints(group)),
  };
}

function sumOf(weights: readonly StepWeight[]): number {
  return weights.reduce((sum, { value }) => sum + value, 0);
}
