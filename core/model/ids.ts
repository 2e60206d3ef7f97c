import { z } from 'zod';

/** A list of ids that may also say "all of them": `'all'` or the ids. */
export function idsSchema<IdSchema extends z.ZodType>(idSchema: IdSchema) {
  return z.union([z.literal('all'), z.array(idSchema)]);
}

/** See `idsSchema`. */
export type Ids<Id extends string> = 'all' | Id[];
