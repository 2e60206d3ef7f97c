import { orderSteps } from '#core/diagrams/step-order.ts';
import type { ChannelId, ContentItemId, InformationItemId, SystemId } from '#core/model/id.ts';
import { groupsOf, groupsOfStep } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { informationOfUse } from './information-of-use.ts';

/** A step by its number, for a list of places. */
export interface StepPlace {
  process: Process;
  step: Step;
  number: number;
}

/** Where everything in the libraries is used, in the order of the steps. */
export interface Usage {
  told: ReadonlyMap<InformationItemId, readonly StepPlace[]>;
  asked: ReadonlyMap<InformationItemId, readonly StepPlace[]>;
  needed: ReadonlyMap<InformationItemId, readonly StepPlace[]>;
  content: ReadonlyMap<ContentItemId, readonly StepPlace[]>;
  primary: ReadonlyMap<ChannelId, readonly StepPlace[]>;
  supporting: ReadonlyMap<ChannelId, readonly StepPlace[]>;
  systems: ReadonlyMap<SystemId, readonly StepPlace[]>;
}

type Processes = Workspace['processes'];
type InformationUsage = Pick<Usage, 'told' | 'asked'>;
type PlacedUsage = Omit<Usage, keyof InformationUsage>;

const known = new WeakMap<Workspace, Usage>();
const knownPlaced = new WeakMap<Processes, PlacedUsage>();

/** Where everything is used; worked out once per state of the workspace, and what hangs on the processes alone once per state of those. */
export function usageOf(workspace: Workspace): Usage {
  const { processes } = workspace;
  const placed = knownPlaced.get(processes) ?? collectPlaced(processes);
  knownPlaced.set(processes, placed);
  let information: InformationUsage | undefined;
  const usage = known.get(workspace) ?? {
    ...placed,
    // What is told and asked hangs on all content: only for who asks.
    get told() {
      information ??= collectInformation(workspace);
      return information.told;
    },
    get asked() {
      information ??= collectInformation(workspace);
      return information.asked;
    },
  };
  known.set(workspace, usage);
  return usage;
}

function collectPlaced(processes: Processes): PlacedUsage {
  const usage = {
    needed: new Places<InformationItemId>(),
    content: new Places<ContentItemId>(),
    primary: new Places<ChannelId>(),
    supporting: new Places<ChannelId>(),
    systems: new Places<SystemId>(),
  };
  for (const place of stepPlaces(processes)) {
    const { step } = place;
    for (const { infoId } of step.needs ?? []) usage.needed.add(infoId, place);
    for (const touchpoint of step.touchpoints ?? []) {
      if (touchpoint.primary) usage.primary.add(touchpoint.primary.channelId, place);
      for (const use of touchpoint.supporting ?? []) usage.supporting.add(use.channelId, place);
      for (const use of usesOf(touchpoint)) {
        for (const contentId of use.contentIds) usage.content.add(contentId, place);
        for (const systemId of use.systemIds ?? []) usage.systems.add(systemId, place);
      }
    }
  }
  return usage;
}

function collectInformation(workspace: Workspace): InformationUsage {
  const usage = { told: new Places<InformationItemId>(), asked: new Places<InformationItemId>() };
  for (const place of stepPlaces(workspace.processes)) {
    const { process, step } = place;
    const takers = groupsOfStep(step, process);
    for (const touchpoint of step.touchpoints ?? []) {
      const groups = groupsOf(touchpoint, process).filter((groupId) => takers.includes(groupId));
      for (const use of usesOf(touchpoint)) {
        for (const groupId of groups) {
          for (const { id } of informationOfUse(workspace, use, groupId, 'tells')) usage.told.add(id, place);
          for (const { id } of informationOfUse(workspace, use, groupId, 'asks')) usage.asked.add(id, place);
        }
      }
    }
  }
  return usage;
}

/** Places per object, each place once. */
class Places<Id> extends Map<Id, StepPlace[]> {
  add(id: Id, place: StepPlace): void {
    const places = this.get(id) ?? [];
    if (places.at(-1) !== place) places.push(place);
    this.set(id, places);
  }
}

function stepPlaces(processes: Processes): StepPlace[] {
  return processes.flatMap((process) => {
    const steps = new Map(process.steps.map((step) => [step.id, step]));
    return orderSteps(process).steps.flatMap(({ stepId, number }) => {
      const step = steps.get(stepId);
      return step ? [{ process, step, number }] : [];
    });
  });
}
