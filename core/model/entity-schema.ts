import { z } from 'zod';

/**
 * An object of the model: the keys of `shape` are checked, in the order of the file format; keys it does not know are let through,
 * since a newer version may have written them. Its type has the known keys only, so that a misspelt key does not compile.
 */
export function entitySchema<Shape extends z.ZodRawShape>(shape: Shape) {
  const loose: unknown = z.looseObject(shape);
  return loose as z.ZodObject<Shape>;
}
