import type { Channel } from '#core/model/channel.ts';
import type { MeasureId } from '#core/model/measure-id.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import type { ProcessView } from '../process-view.ts';
import { cellCoverage } from './cell-coverage.ts';
import { channelSwitches } from './channel-switches.ts';
import { hasCost, readContacts, type Contact, type GroupContacts } from './contacts.ts';
import { digitalLosses } from './digital-finish.ts';
import { effortPoints } from './effort-points.ts';
import type { StepWeight } from './step-weight.ts';

/**
 * What each step adds to a figure of one target group, the heaviest first; of a share what each takes from it, so that what is listed and the figure
 * make 1. Steps that add nothing are left out; none where the figure is unknown.
 */
export function measureWeights({ workspace, process }: ProcessView, flow: GroupFlow, measure: MeasureId): StepWeight[] {
  const group = readContacts(workspace, process, flow);
  const coverage = (missing: (score: number) => number): StepWeight[] => {
    const cells = cellCoverage(workspace, flow);
    return cells.map(({ stepId, score }) => ({ stepId, value: missing(score) / cells.length }));
  };
  const weigh: Record<MeasureId, () => StepWeight[]> = {
    coverageStrict: () => coverage((score) => Number(score < 1)),
    coveragePartial: () => coverage((score) => 1 - score),
    digitalFinishShare: () => digitalLosses(workspace, group),
    digitalContactShare: () => notDigital(group),
    channelSwitches: () => channelSwitches(group, 'channel'),
    kindSwitches: () => channelSwitches(group, 'kind'),
    pushContacts: () => perContact(group, ({ cell }) => Number(cell.step.initiator === 'organisation')),
    contactsPerCase: () => perContact(group, () => 1),
    costPerCase: () => costs(group),
    effortPoints: () => effortPoints(group),
  };
  const hangsOnVisits = measure !== 'coverageStrict' && measure !== 'coveragePartial';
  if (hangsOnVisits && !group.visits) return [];
  return heaviestFirst(together(weigh[measure]()));
}

function perContact({ contacts }: GroupContacts, value: (contact: Contact) => number): StepWeight[] {
  return contacts.map((contact) => ({ stepId: contact.cell.step.id, value: contact.visits * value(contact) }));
}

function perMix({ mix }: Contact, value: (channel: Channel) => number): number {
  return mix.reduce((total, { channel, share }) => total + (channel ? share * value(channel) : 0), 0);
}

/** Unknown as a whole when one of them is: a list with holes would say that the known ones weigh most. */
function costs(group: GroupContacts): StepWeight[] {
  const used = group.contacts.flatMap(({ mix }) => mix).filter(({ share }) => share > 0);
  if (!used.every(({ channel }) => hasCost(channel))) return [];
  return perContact(group, (contact) => perMix(contact, ({ costPerContact }) => costPerContact ?? 0));
}

function notDigital(group: GroupContacts): StepWeight[] {
  const all = group.contacts.reduce((total, { visits }) => total + visits, 0);
  const weights = perContact(group, (contact) => 1 - perMix(contact, ({ kind }) => Number(kind === 'digital')));
  return all === 0 ? [] : weights.map(({ stepId, value }) => ({ stepId, value: value / all }));
}

/** A step that adds in more than one way stands once. */
function together(weights: readonly StepWeight[]): StepWeight[] {
  const byPlace = Map.groupBy(weights, ({ stepId, nextId }) => `${stepId} ${nextId ?? ''}`);
  return [...byPlace.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, value: same.reduce((total, { value }) => total + value, 0) }] : [];
  });
}

/** What is this close to nothing comes from rounding. */
const nothing = 1e-9;

function heaviestFirst(weights: readonly StepWeight[]): StepWeight[] {
  return weights.filter(({ value }) => value > nothing).toSorted((one, other) => other.value - one.value || 0);
}
