import { z } from 'zod';
import { durationUnitSchema } from './duration.ts';
import { entitySchema } from './entity-schema.ts';
import { informationItemIdSchema } from './id.ts';

/** A value that a text states itself, instead of filling in the fact of the information item. */
export const statedFactSchema = entitySchema({
  infoId: informationItemIdSchema,
  key: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: durationUnitSchema.exactOptional(),
});
/** A value that a text states itself, instead of filling in the fact of the information item. */
export type StatedFact = z.infer<typeof statedFactSchema>;
