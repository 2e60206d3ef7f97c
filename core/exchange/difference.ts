import { z } from 'zod';
import { kindNames, type EntityKind } from '#core/model/entity-kind.ts';

/** One thing that is not the same in two states of a workspace. */
export const differenceSchema = z.object({
  kind: z.enum(Object.keys(kindNames) as [EntityKind, ...EntityKind[]]),
  id: z.string(),
  /** What it is called; empty where it has no name. */
  name: z.string(),
  /** Only in the first state, only in the second, or in both and not the same. */
  where: z.enum(['first', 'second', 'both']),
  /** For a thing in both: what differs in it, as short texts where it can be said in one. */
  fields: z.array(z.object({ field: z.string(), first: z.string().optional(), second: z.string().optional() })),
});

/** See `differenceSchema`. */
export type Difference = z.infer<typeof differenceSchema>;
