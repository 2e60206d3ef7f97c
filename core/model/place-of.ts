import { isJsonObject, nodeFor, workspaceNode, type JsonObject, type SchemaNode } from './schema-node.ts';
import type { EntityKind } from './entity-kind.ts';
import { valueAt, type JsonPath } from './json-pointer.ts';

/** What a place in a workspace is called: the thing it belongs to and the larger thing around that. */
export interface Place extends Record<string, string> {
  placeKind: EntityKind;
  placeName: string;
  /** Empty when there is nothing around it but the workspace. */
  ownerKind: EntityKind | '';
  ownerName: string;
  /** The key of the value, the last one that is not an index. */
  field: string;
}

const longestName = 60;

/** Names the place of a value by the things around it, also in a document that is not valid. */
export function placeOf(root: unknown, path: JsonPath): Place {
  const things = thingsAlong(root, path);
  const place = things.at(-1) ?? { kind: 'workspace', name: '' };
  const owner = things.length > 2 ? things.at(1) : undefined;
  return {
    placeKind: place.kind,
    placeName: place.name,
    ownerKind: owner?.kind ?? '',
    ownerName: owner?.name ?? '',
    field: String(path.findLast((key) => typeof key === 'string') ?? ''),
  };
}

interface Thing {
  kind: EntityKind;
  name: string;
}

/** The things with an id on the way from the workspace to the place, the workspace first. */
function thingsAlong(root: unknown, path: JsonPath): Thing[] {
  const things: Thing[] = [];
  let node: SchemaNode | undefined = workspaceNode();
  for (let depth = 0; depth <= path.length && node; depth++) {
    const value = valueAt(root, path.slice(0, depth));
    const kind = kindOf(node);
    if (kind && isJsonObject(value)) things.push({ kind, name: nameOf(value, kind) });
    node = depth < path.length ? childOf(nodeFor(node, value), path[depth]) : undefined;
  }
  return things;
}

function kindOf(node: SchemaNode): EntityKind | undefined {
  const id = node.type === 'object' ? node.fields.get('id')?.node : undefined;
  return id?.type === 'id' ? id.kind : undefined;
}

function childOf(node: SchemaNode, key: string | number | undefined): SchemaNode | undefined {
  if (node.type === 'object') return node.fields.get(String(key))?.node;
  if (node.type === 'list') return node.item;
  return node.type === 'record' ? node.value : undefined;
}

/** A variant is called by its id: its text is too long to be a name. */
function nameOf(value: JsonObject, kind: EntityKind): string {
  const keys = kind === 'variant' ? ['id'] : ['name', 'title', 'preferred', 'item', 'text', 'reason', 'id'];
  const name = keys.map((key) => value[key]).find((part) => typeof part === 'string' && part.trim() !== '');
  return typeof name === 'string' ? shorten(name) : '';
}

/** One line that fits in a sentence. */
export function shorten(text: string): string {
  const line = text
    .slice(0, longestName * 4)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line;
}
