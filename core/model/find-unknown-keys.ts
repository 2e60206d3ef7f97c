import { jsonPointer } from './json-pointer.ts';
import {
  isJsonObject,
  nodeFor,
  workspaceNode,
  type JsonObject,
  type SchemaField,
  type SchemaNode,
} from './schema-node.ts';

/**
 * JSON pointers of the keys that the model does not know; they are kept as they are (03.5). A key that stands in many things of one
 * kind is reported once, at the first of them.
 */
export function findUnknownKeys(root: unknown): string[] {
  const path: (string | number)[] = [];
  const pointers: string[] = [];
  const reported = new Map<object, Set<string>>();

  const report = (place: object, key: string): void => {
    const keys = reported.get(place) ?? new Set();
    reported.set(place, keys.add(key));
    pointers.push(jsonPointer([...path, key]));
  };
  const visit = (node: SchemaNode, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const fitting = nodeFor(node, value);
    if (fitting.type === 'list' && Array.isArray(value)) visitList(fitting.item, value);
    if (fitting.type === 'object' && isJsonObject(value)) visitObject(fitting.fields, value);
    if (fitting.type === 'record' && isJsonObject(value) && fitting.choices) {
      for (const key of Object.keys(value)) {
        if (!fitting.choices.has(key) && !reported.get(fitting)?.has(key)) report(fitting, key);
      }
    }
  };
  const visitList = (item: SchemaNode, list: unknown[]): void => {
    if (item.type === 'id' || item.type === 'value') return;
    for (let index = 0; index < list.length; index++) {
      path.push(index);
      visit(item, list[index]);
      path.pop();
    }
  };
  const visitObject = (fields: ReadonlyMap<string, SchemaField>, value: JsonObject): void => {
    for (const key of Object.keys(value)) {
      const field = fields.get(key);
      if (!field) {
        if (!reported.get(fields)?.has(key)) report(fields, key);
      } else if (typeof value[key] === 'object') {
        path.push(key);
        visit(field.node, value[key]);
        path.pop();
      }
    }
  };
  visit(workspaceNode(), root);
  return pointers;
}
