import { z } from 'zod';
import { durationSchema } from './duration.ts';
import { entitySchema } from './entity-schema.ts';
import { dataFieldIdSchema, systemIdSchema, systemLinkIdSchema } from './id.ts';
import { idsSchema } from './ids.ts';

/** A directed link between systems, on screen *koppeling*; `separate-by-design` documents a deliberate non-link with its reason. */
export const systemLinkSchema = entitySchema({
  id: systemLinkIdSchema,
  from: systemIdSchema,
  to: systemIdSchema,
  fieldIds: idsSchema(dataFieldIdSchema),
  mode: z.enum(['realtime', 'batch', 'manual', 'separate-by-design']),
  maxDelay: durationSchema.exactOptional(),
  reason: z.string().exactOptional(),
});
/** A directed link between systems, on screen *koppeling*; `separate-by-design` documents a deliberate non-link with its reason. */
export type SystemLink = z.infer<typeof systemLinkSchema>;

/** A manual link that carries no fields yet. */
export function createSystemLink(fields: Pick<SystemLink, 'id' | 'from' | 'to'> & Partial<SystemLink>): SystemLink {
  return { fieldIds: [], mode: 'manual', ...fields };
}
