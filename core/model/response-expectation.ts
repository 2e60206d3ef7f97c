import { z } from 'zod';
import { durationSchema } from './duration.ts';
import { entitySchema } from './entity-schema.ts';

/** Within what time which share (0..1) of the customers expects an answer. */
export const responseExpectationSchema = entitySchema({
  within: durationSchema,
  share: z.number(),
  source: z.string().exactOptional(),
});
/** Within what time which share (0..1) of the customers expects an answer. */
export type ResponseExpectation = z.infer<typeof responseExpectationSchema>;
