import type { DataField } from '#core/model/data-field.ts';
import type { SourceSystem } from '#core/model/source-system.ts';
import type { SystemLink } from '#core/model/system-link.ts';
import type { SystemId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { usageOf, type StepPlace } from '../../lookups/usage.ts';

/** One data field: who asks it, where it is shown, and in which systems it lives. */
export interface RegisterRow {
  field: DataField;
  asked: readonly StepPlace[];
  shown: readonly StepPlace[];
  /** Role per system, in the order of the systems; undefined where the field is not kept. */
  roles: readonly ('record' | 'copy' | undefined)[];
  /** Links that carry this field, and pairs of systems that keep it without any. */
  connections: readonly Connection[];
}

/** How two systems keep a field the same, or that nothing does. Places are indexes in the list of systems. */
export interface Connection {
  from: number;
  to: number;
  link: SystemLink | undefined;
}

/** The data register (gegevensregister): every data field with its systems. */
export function dataRegister(workspace: Workspace): RegisterRow[] {
  return workspace.dataFields.map((field) => ({
    field,
    asked: placesOf(workspace, field, 'ask'),
    shown: placesOf(workspace, field, 'tell'),
    roles: workspace.systems.map((system) => roleOf(system, field)),
    connections: connectionsOf(workspace, field),
  }));
}

function placesOf(workspace: Workspace, field: DataField, direction: 'ask' | 'tell'): StepPlace[] {
  const usage = usageOf(workspace);
  const places = workspace.informationItems
    .filter((item) => item.direction === direction && item.fieldIds?.includes(field.id))
    .flatMap(({ id }) => (direction === 'ask' ? usage.asked : usage.told).get(id) ?? []);
  return [...new Set(places)].toSorted((one, other) => one.number - other.number);
}

function roleOf(system: SourceSystem, field: DataField): 'record' | 'copy' | undefined {
  return system.holds.find(({ fieldId }) => fieldId === field.id)?.role;
}

function connectionsOf(workspace: Workspace, field: DataField): Connection[] {
  const { systems, systemLinks } = workspace;
  const place = (id: SystemId): number => systems.findIndex((system) => system.id === id);
  const holders = systems.flatMap((system, index) => (roleOf(system, field) ? [index] : []));
  const links = systemLinks
    .filter(({ fieldIds }) => fieldIds === 'all' || fieldIds.includes(field.id))
    .map((link) => ({ from: place(link.from), to: place(link.to), link }))
    .filter(({ from, to }) => holders.includes(from) && holders.includes(to));
  return [...links, ...unlinked(holders, links)];
}

/** Neighbouring holders that no chain of links (or deliberate separation) joins. */
function unlinked(holders: readonly number[], links: readonly Connection[]): Connection[] {
  const groupOf = new Map(holders.map((holder) => [holder, holder]));
  for (const { from, to } of links) {
    const [keep, merge] = [groupOf.get(from), groupOf.get(to)];
    if (keep === undefined || merge === undefined) continue;
    for (const [holder, group] of groupOf) if (group === merge) groupOf.set(holder, keep);
  }
  return holders.slice(1).flatMap((to, index) => {
    const from = holders[index];
    if (from === undefined || groupOf.get(from) === groupOf.get(to)) return [];
    return [{ from, to, link: undefined }];
  });
}
