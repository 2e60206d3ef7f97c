import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { targetGroupIdSchema } from './id.ts';
import { measureIdSchema } from './measure-id.ts';

/** A goal for a computed measure of a process. */
export const measureTargetSchema = entitySchema({
  measure: measureIdSchema,
  op: z.enum(['min', 'max']),
  value: z.number(),
  targetGroupId: targetGroupIdSchema.exactOptional(),
});
/** A goal for a computed measure of a process. */
export type MeasureTarget = z.infer<typeof measureTargetSchema>;
