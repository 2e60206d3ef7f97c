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
  /** The process or content item that it is part of, where that is said. */
  owner: z
    .object({ kind: z.enum(Object.keys(kindNames) as [EntityKind, ...EntityKind[]]), id: z.string(), name: z.string() })
    .optional(),
  /** For a thing in both: what differs in it, as texts where it can be said in one. */
  fields: z.array(z.object({ field: z.string(), first: z.string().optional(), second: z.string().optional() })),
});

/** See `differenceSchema`. */
export type Difference = z.infer<typeof differenceSchema>;
