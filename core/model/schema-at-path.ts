import { z } from 'zod';
import type { JsonPath } from './json-pointer.ts';
import { workspaceSchema } from './workspace.ts';

type Schema = z.core.$ZodType;

/** Anything JSON can hold: what may stand under a key the model does not know. */
const anyJson = z.json();
const lengthSchema = z.number().int().nonnegative();

/**
 * The schema of the value at a path in a workspace, so that a change can be checked without checking the whole file. Lists have
 * indexes and `length`; under unknown keys anything may stand. Undefined where the model has no place for a value.
 */
export function schemaAt(path: JsonPath): z.ZodType | undefined {
  const options = path.reduce<Schema[]>(
    (schemas, key) => schemas.flatMap((schema) => partsOf(schema, key)),
    [workspaceSchema],
  );
  const [first, ...others] = options.map(unwrapped) as z.ZodType[];
  return first && others.length > 0 ? z.union([first, ...others]) : first;
}

/** Whether a workspace stays well formed when the value at a path is taken away: an optional or unknown key, or an item of a list. */
export function canRemoveAt(path: JsonPath): boolean {
  const key = path.at(-1);
  const owner = schemaAt(path.slice(0, -1));
  if (key === undefined || !owner) return false;
  return optionsOf(owner).some((option) => canRemoveFrom(option, key));
}

function canRemoveFrom(owner: Schema, key: string | number): boolean {
  const { def } = (owner as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return typeof key === 'string' && isOptional(def.shape, key);
  if (def.type === 'array') return typeof key === 'number';
  return def.type !== 'tuple' && partsOf(owner, key).length > 0;
}

function isOptional(shape: Readonly<Record<string, Schema>>, key: string): boolean {
  return !Object.hasOwn(shape, key) || shape[key]?._zod.def.type === 'optional';
}

/** Schemas that may hold for the value under a key; several where the model leaves a choice. */
function partsOf(schema: Schema, key: string | number): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return typeof key === 'string' ? [Object.hasOwn(def.shape, key) ? (def.shape[key] ?? anyJson) : anyJson] : [];
    case 'array':
      return key === 'length' ? [lengthSchema] : typeof key === 'number' ? [def.element] : [];
    case 'tuple':
      return typeof key === 'number' ? def.items.slice(key, key + 1) : [];
    case 'record':
      return typeof key === 'string' ? [isChoice(def.keyType, key) ? def.valueType : anyJson] : [];
    case 'optional':
    case 'nullable':
      return partsOf(def.innerType, key);
    case 'union':
      return def.options.flatMap((option) => partsOf(option, key));
    case 'lazy':
    case 'unknown':
      return [anyJson];
    default:
      return [];
  }
}

function isChoice(keyType: Schema, key: string): boolean {
  return keyType._zod.values?.has(key) ?? true;
}

function unwrapped(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' ? unwrapped(def.innerType) : def.type === 'unknown' ? anyJson : schema;
}

function optionsOf(schema: Schema): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'union' ? def.options : [schema];
}
