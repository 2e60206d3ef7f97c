import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { informationItemIdSchema } from './id.ts';

/** What the customer hands in at a step, and the information that confirms it. */
export const submissionSchema = entitySchema({
  kind: z.enum(['order', 'application', 'report', 'appointment', 'return', 'payment']),
  confirmedBy: informationItemIdSchema.exactOptional(),
});
/** What the customer hands in at a step, and the information that confirms it. */
export type Submission = z.infer<typeof submissionSchema>;
