import type { EntityKind } from '../entity-kind.ts';
import { indexById } from '../index-by-id.ts';
import type { JsonPath } from '../json-pointer.ts';
import type { Workspace } from '../workspace.ts';
import { walkIds } from './walk-ids.ts';

/** The ids that exist in a workspace, per kind. */
export type Definitions = ReadonlyMap<EntityKind, ReadonlySet<string>>;

/** Collects the ids that exist, and the places of ids that were already taken by a thing of the same kind. */
export function collectDefinitions(workspace: Workspace): { definitions: Definitions; taken: JsonPath[] } {
  const definitions = new Map<EntityKind, Set<string>>();
  const taken: JsonPath[] = [];
  walkIds(workspace, 'definition', (id, kind, path) => {
    let ofKind = definitions.get(kind);
    if (!ofKind) definitions.set(kind, (ofKind = new Set()));
    if (ofKind.has(id)) taken.push([...path]);
    else ofKind.add(id);
  });
  return { definitions, taken };
}

/** Phases and steps are referred to from within their own process: its index, or undefined for any other kind or place. */
export function processIndexOf(kind: EntityKind, path: JsonPath): number | undefined {
  const isLocal = (kind === 'phase' || kind === 'step') && path[0] === 'processes';
  return isLocal && typeof path[1] === 'number' ? path[1] : undefined;
}

/** Whether a process has a phase or step with this id. */
export function hasInProcess(workspace: Workspace, processIndex: number, kind: EntityKind, id: string): boolean {
  const process = workspace.processes[processIndex];
  const list: readonly { id: string }[] | undefined = kind === 'phase' ? process?.phases : process?.steps;
  return list !== undefined && indexById(list).has(id);
}
