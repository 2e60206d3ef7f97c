import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { fieldHoldingSchema } from './field-holding.ts';
import { personIdSchema, systemIdSchema } from './id.ts';

/** From what: where data are kept, on screen *bronsysteem*. */
export const sourceSystemSchema = entitySchema({
  id: systemIdSchema,
  name: z.string(),
  ownerId: personIdSchema.exactOptional(),
  holds: z.array(fieldHoldingSchema),
});
/** From what: where data are kept, on screen *bronsysteem*. */
export type SourceSystem = z.infer<typeof sourceSystemSchema>;

/** A system that holds nothing yet. */
export function createSourceSystem(fields: Pick<SourceSystem, 'id' | 'name'> & Partial<SourceSystem>): SourceSystem {
  return { holds: [], ...fields };
}
