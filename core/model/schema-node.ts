import type { z } from 'zod';
import type { EntityKind } from './entity-kind.ts';
import { idKinds } from './id.ts';
import { workspaceSchema } from './workspace.ts';

/** The shape of a part of the model, read from its schema: all that walking through a workspace needs to know. */
export type SchemaNode =
  | { type: 'object'; fields: ReadonlyMap<string, SchemaField> }
  | { type: 'list'; item: SchemaNode }
  | { type: 'record'; value: SchemaNode; choices?: ReadonlySet<string> }
  | { type: 'either'; options: readonly SchemaNode[] }
  | { type: 'id'; kind: EntityKind }
  | { type: 'value' };

/** A key of an object and what may stand there. */
export interface SchemaField {
  node: SchemaNode;
  isOptional: boolean;
}

/** An object as it comes out of JSON. */
export type JsonObject = Record<string, unknown>;

/** Whether a value out of JSON is an object, so neither a list nor null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const valueNode: SchemaNode = { type: 'value' };
let workspaceNodeOnce: SchemaNode | undefined;

/** The shape of a whole workspace. */
export function workspaceNode(): SchemaNode {
  return (workspaceNodeOnce ??= nodeOf(workspaceSchema));
}

/** The option of an either-or that fits the value, judged by its type; any other node is its own answer. */
export function nodeFor(node: SchemaNode, value: unknown): SchemaNode {
  if (node.type !== 'either') return node;
  const wanted = Array.isArray(value) ? ['list'] : isJsonObject(value) ? ['object', 'record'] : ['id', 'value'];
  return node.options.find(({ type }) => wanted.includes(type)) ?? valueNode;
}

/** Reads the shape from a zod schema. */
function nodeOf(schema: z.core.$ZodType): SchemaNode {
  const kind = idKinds.get(schema)?.kind;
  if (kind) return { type: 'id', kind };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return { type: 'object', fields: new Map(Object.entries(def.shape).map(([key, part]) => [key, fieldOf(part)])) };
    case 'array':
      return { type: 'list', item: nodeOf(def.element) };
    case 'record':
      return recordNode(def);
    case 'optional':
    case 'nullable':
      return nodeOf(def.innerType);
    case 'union':
      return eitherNode(def.options.map(nodeOf));
    default:
      return valueNode;
  }
}

function fieldOf(schema: z.core.$ZodType): SchemaField {
  return { node: nodeOf(schema), isOptional: schema._zod.def.type === 'optional' };
}

function recordNode({ keyType, valueType }: z.core.$ZodRecordDef): SchemaNode {
  const keys = keyType._zod.values;
  const value = nodeOf(valueType);
  return keys ? { type: 'record', value, choices: new Set([...keys].map(String)) } : { type: 'record', value };
}

/** An either-or of plain values is just a value. */
function eitherNode(options: SchemaNode[]): SchemaNode {
  return options.every(({ type }) => type === 'value') ? valueNode : { type: 'either', options };
}
