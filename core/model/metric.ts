import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { isoDateSchema } from './iso-date.ts';
import { surveyMeasureSchema } from './survey-measure.ts';

/** A score asked of customers for a process, with its target and what was measured. */
export const metricSchema = entitySchema({
  kind: surveyMeasureSchema,
  scale: z.enum(['0-10', '1-5', '1-7', '1-10']),
  target: z.number().exactOptional(),
  measured: z
    .array(entitySchema({ date: isoDateSchema, value: z.number(), n: z.number().exactOptional() }))
    .exactOptional(),
});
/** A score asked of customers for a process, with its target and what was measured. */
export type Metric = z.infer<typeof metricSchema>;
