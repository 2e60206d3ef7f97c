import type { EntityKind } from '../entity-kind.ts';
import type { JsonPath } from '../json-pointer.ts';
import { isJsonObject, nodeFor, workspaceNode, type JsonObject, type SchemaNode } from '../schema-node.ts';
import type { Workspace } from '../workspace.ts';

/** Ids under the key `id` say what a thing is called (definitions); all others refer to a thing (references). */
export type IdRole = 'definition' | 'reference';

/** Called for an id; `path` is only valid during the call: copy it to keep it. */
export type VisitId = (id: string, kind: EntityKind, path: JsonPath) => void;

/**
 * Visits every definition or every reference in a workspace, in the order of the model. Which keys hold ids is read from the schema, so
 * that a new reference in the model is checked without being listed anywhere.
 */
export function walkIds(workspace: Workspace, role: IdRole, visit: VisitId): void {
  const path: (string | number)[] = [];
  const walkObject = (node: SchemaNode, value: JsonObject): void => {
    for (const { key, part } of partsWithIds(node, role)) {
      const inner = value[key];
      if (inner === undefined) continue;
      path.push(key);
      walk(part, inner);
      path.pop();
    }
  };
  const walkList = (item: SchemaNode, list: readonly unknown[]): void => {
    const depth = path.push(0) - 1;
    for (let index = 0; index < list.length; index++) {
      path[depth] = index;
      walk(item, list[index]);
    }
    path.pop();
  };
  const walk = (node: SchemaNode, value: unknown): void => {
    const fitting = node.type === 'either' ? nodeFor(node, value) : node;
    if (fitting.type === 'id') {
      if (typeof value === 'string') visit(value, fitting.kind, path);
    } else if (fitting.type === 'list') {
      if (Array.isArray(value)) walkList(fitting.item, value);
    } else if (fitting.type === 'object' && isJsonObject(value)) walkObject(fitting, value);
  };
  walk(workspaceNode(), workspace);
}

interface Part {
  key: string;
  part: SchemaNode;
}

const knownParts = { definition: new WeakMap<SchemaNode, Part[]>(), reference: new WeakMap<SchemaNode, Part[]>() };

/** The fields of an object in which ids of this role may stand, at any depth. */
function partsWithIds(node: SchemaNode, role: IdRole): Part[] {
  const known = knownParts[role].get(node);
  if (known) return known;
  const found: Part[] = [];
  if (node.type === 'object') {
    for (const [key, { node: part }] of node.fields) if (holdsIds(part, key, role)) found.push({ key, part });
  }
  knownParts[role].set(node, found);
  return found;
}

function holdsIds(node: SchemaNode, key: string, role: IdRole): boolean {
  if (node.type === 'object') return partsWithIds(node, role).length > 0;
  if (node.type === 'list') return holdsIds(node.item, '', role);
  if (node.type === 'either') return node.options.some((option) => holdsIds(option, key, role));
  return node.type === 'id' && (key === 'id') === (role === 'definition');
}
