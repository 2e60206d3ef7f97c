import { orderSteps } from '#core/diagrams/step-order.ts';
import type { ChannelId, ContentItemId, InformationItemId, SystemId } from '#core/model/id.ts';
import { groupsOf, groupsOfStep } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
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

const known = new WeakMap<Workspace, Usage>();

/** Where everything is used; worked out once per state of the workspace. */
export function usageOf(workspace: Workspace): Usage {
  const usage = known.get(workspace) ?? collect(workspace);
  known.set(workspace, usage);
  return usage;
}

function collect(workspace: Workspace): Usage {
  const usage = {
    told: new Places<InformationItemId>(),
    asked: new Places<InformationItemId>(),
    needed: new Places<InformationItemId>(),
    content: new Places<ContentItemId>(),
    primary: new Places<ChannelId>(),
    supporting: new Places<ChannelId>(),
    systems: new Places<SystemId>(),
  };
  for (const place of stepPlaces(workspace)) {
    const { process, step } = place;
    for (const { infoId } of step.needs ?? []) usage.needed.add(infoId, place);
    const takers = groupsOfStep(step, process);
    for (const touchpoint of step.touchpoints ?? []) {
      const groups = groupsOf(touchpoint, process).filter((groupId) => takers.includes(groupId));
      if (touchpoint.primary) usage.primary.add(touchpoint.primary.channelId, place);
      for (const use of touchpoint.supporting ?? []) usage.supporting.add(use.channelId, place);
      for (const use of [touchpoint.primary, ...(touchpoint.supporting ?? [])]) {
        if (!use) continue;
        for (const contentId of use.contentIds) usage.content.add(contentId, place);
        for (const systemId of use.systemIds ?? []) usage.systems.add(systemId, place);
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

function stepPlaces(workspace: Workspace): StepPlace[] {
  return workspace.processes.flatMap((process) => {
    const steps = new Map(process.steps.map((step) => [step.id, step]));
    return orderSteps(process).steps.flatMap(({ stepId, number }) => {
      const step = steps.get(stepId);
      return step ? [{ process, step, number }] : [];
    });
  });
}
