import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';

/** Units in which a duration is counted. */
export const durationUnitSchema = z.enum(['minute', 'hour', 'day', 'workday', 'week', 'month', 'year']);
/** See `durationUnitSchema`. */
export type DurationUnit = z.infer<typeof durationUnitSchema>;

/** A length of time as a value and a unit, never converted on the way. */
export const durationSchema = entitySchema({ value: z.number(), unit: durationUnitSchema });
/** See `durationSchema`. */
export type Duration = z.infer<typeof durationSchema>;
