import { joinTouchpointsOfWorkspace } from './join-touchpoints-of-workspace.ts';
import {
  isJsonObject,
  nodeFor,
  workspaceNode,
  type JsonObject,
  type SchemaField,
  type SchemaNode,
} from './schema-node.ts';
import type { Workspace } from './workspace.ts';

/**
 * The text of a workspace file (03.6): keys in the order of the model, unknown keys after them in their own order, two spaces, `\n`, one
 * final newline. Equal touchpoints of a step are joined. The same workspace always gives the same text.
 */
export function serialiseWorkspace(workspace: Workspace): string {
  return `${JSON.stringify(arrange(workspaceNode(), joinTouchpointsOfWorkspace(workspace)), undefined, 2)}\n`;
}

/** A copy with the keys in the order of the model. */
function arrange(node: SchemaNode, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const fitting = nodeFor(node, value);
  if (fitting.type === 'list' && Array.isArray(value)) return arrangeList(fitting.item, value);
  if (fitting.type === 'object' && isJsonObject(value)) return arrangeObject(fitting.fields, value);
  if (fitting.type === 'record' && isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, arrange(fitting.value, part)]));
  }
  return value;
}

function arrangeList(item: SchemaNode, list: unknown[]): unknown[] {
  return item.type === 'id' || item.type === 'value' ? list : list.map((part) => arrange(item, part));
}

function arrangeObject(fields: ReadonlyMap<string, SchemaField>, value: JsonObject): JsonObject {
  const arranged: JsonObject = {};
  for (const [key, { node }] of fields) if (Object.hasOwn(value, key)) arranged[key] = arrange(node, value[key]);
  for (const key of Object.keys(value)) if (!fields.has(key)) arranged[key] = value[key];
  return arranged;
}
