import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { targetGroupIdSchema } from './id.ts';

/** How many cases of a target group go through a process in a year. */
export const volumeSchema = entitySchema({
  targetGroupId: targetGroupIdSchema,
  perYear: z.number(),
});
/** How many cases of a target group go through a process in a year. */
export type Volume = z.infer<typeof volumeSchema>;
