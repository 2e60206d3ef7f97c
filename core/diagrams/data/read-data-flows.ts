import { readCell } from '#core/analysis/flow/cell.ts';
import type { DataFieldId, StepId, SystemId, TargetGroupId } from '#core/model/id.ts';
import { systemById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { SystemLink } from '#core/model/system-link.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { orderSteps } from '../step-order.ts';

/** What is asked into a system, or shown from it, at one step. */
export interface StepFlow {
  stepId: StepId;
  number: number;
  name: string;
  systemId: SystemId;
  direction: 'in' | 'out';
  fieldIds: Set<DataFieldId>;
}

/** How data get from one system to another. */
export interface SystemFlow {
  from: SystemId;
  to: SystemId;
  mode: SystemLink['mode'] | 'missing';
  fieldIds: DataFieldId[];
}

/** What the data flow shows. */
export interface DataFlows {
  flows: readonly StepFlow[];
  links: readonly SystemFlow[];
}

/** What the steps ask into systems and show from them, and the links between those systems. */
export function readDataFlows(workspace: Workspace, process: Process, groupIds: readonly TargetGroupId[]): DataFlows {
  const flows = stepFlows(workspace, process, groupIds);
  return { flows, links: systemFlows(workspace, flows) };
}

function stepFlows(workspace: Workspace, process: Process, groupIds: readonly TargetGroupId[]): StepFlow[] {
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  const fieldsOf = new Map(workspace.informationItems.map(({ id, fieldIds }) => [id, fieldIds ?? []]));
  const flows = new Map<string, StepFlow>();
  for (const { stepId, number } of orderSteps(process).steps) {
    const step = steps.get(stepId);
    if (!step) continue;
    const cells = groupIds.flatMap((groupId) => readCell(workspace, step, groupId) ?? []);
    for (const { use, asks, tells } of cells.flatMap(({ uses }) => uses)) {
      for (const systemId of new Set(use.systemIds)) {
        const held = new Set(systemById(workspace, systemId)?.holds.map(({ fieldId }) => fieldId));
        const add = (direction: 'in' | 'out', fieldIds: readonly DataFieldId[]): void => {
          const own = fieldIds.filter((fieldId) => held.has(fieldId));
          if (own.length === 0) return;
          const key = `${stepId} ${systemId} ${direction}`;
          const flow = flows.get(key) ?? { stepId, number, name: step.name, systemId, direction, fieldIds: new Set() };
          for (const fieldId of own) flow.fieldIds.add(fieldId);
          flows.set(key, flow);
        };
        add(
          'in',
          asks.flatMap(({ infoId }) => fieldsOf.get(infoId) ?? []),
        );
        add(
          'out',
          tells.flatMap(({ infoId }) => fieldsOf.get(infoId) ?? []),
        );
      }
    }
  }
  return [...flows.values()];
}

/** The links between systems of this picture, and the copies that nothing keeps equal to the leading system. */
function systemFlows({ systems, systemLinks }: Workspace, flows: readonly StepFlow[]): SystemFlow[] {
  const used = new Set(flows.flatMap(({ fieldIds }) => [...fieldIds]));
  const links = systemLinks.flatMap(({ from, to, mode, fieldIds }): SystemFlow[] => {
    const holder = systems.find(({ id }) => id === from);
    const carried = fieldIds === 'all' ? (holder?.holds.map(({ fieldId }) => fieldId) ?? []) : fieldIds;
    const own = carried.filter((fieldId) => used.has(fieldId));
    return own.length > 0 ? [{ from, to, mode, fieldIds: own }] : [];
  });
  const missing = new Map<string, SystemFlow>();
  for (const fieldId of used) {
    const leading = systems.find(({ holds }) => holds.some((one) => one.fieldId === fieldId && one.role === 'record'));
    for (const { id, holds } of systems) {
      if (!leading || id === leading.id || !holds.some((one) => one.fieldId === fieldId)) continue;
      const isLinked = links.some(
        ({ from, to, fieldIds }) =>
          fieldIds.includes(fieldId) && ((from === leading.id && to === id) || (from === id && to === leading.id)),
      );
      if (isLinked) continue;
      const key = `${leading.id} ${id}`;
      const flow = missing.get(key) ?? { from: leading.id, to: id, mode: 'missing', fieldIds: [] };
      flow.fieldIds.push(fieldId);
      missing.set(key, flow);
    }
  }
  return [...links, ...missing.values()];
}
