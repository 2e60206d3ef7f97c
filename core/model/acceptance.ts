import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { acceptanceIdSchema, personIdSchema } from './id.ts';
import { isoDateSchema } from './iso-date.ts';

/** A finding that may stay, with the reason; on screen *bewust geaccepteerd*. */
export const acceptanceSchema = entitySchema({
  id: acceptanceIdSchema,
  fingerprint: z.string(),
  ruleId: z.string(),
  reasonCode: z.enum(['deliberate', 'not-applicable', 'temporary', 'solved-elsewhere', 'false-alarm']),
  reason: z.string().min(10),
  by: personIdSchema.exactOptional(),
  on: isoDateSchema,
  until: isoDateSchema.exactOptional(),
  /** When the context changes, the finding comes back. */
  contextHash: z.string(),
});
/** A finding that may stay, with the reason; on screen *bewust geaccepteerd*. */
export type Acceptance = z.infer<typeof acceptanceSchema>;

/** A finding accepted on a day; the reason has at least 10 characters. */
export function createAcceptance(
  fields: Omit<Acceptance, 'reasonCode'> & Partial<Pick<Acceptance, 'reasonCode'>>,
): Acceptance {
  return { reasonCode: 'deliberate', ...fields };
}
