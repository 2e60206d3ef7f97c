import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';

/** The object that an action belongs to; it may have been deleted since. */
export const targetSchema = entitySchema({ kind: z.string(), id: z.string() });
/** See `targetSchema`. */
export type Target = z.infer<typeof targetSchema>;
