import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { termIdSchema } from './id.ts';

/** A preferred term and the words it replaces; on screen *voorkeursterm*. */
export const termSchema = entitySchema({
  id: termIdSchema,
  preferred: z.string(),
  variants: z.array(z.string()),
});
/** A preferred term and the words it replaces; on screen *voorkeursterm*. */
export type Term = z.infer<typeof termSchema>;

/** A preferred term that replaces nothing yet. */
export function createTerm(fields: Pick<Term, 'id' | 'preferred'> & Partial<Term>): Term {
  return { variants: [], ...fields };
}
