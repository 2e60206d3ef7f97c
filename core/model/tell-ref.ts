import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { informationItemIdSchema } from './id.ts';

/** Information that a text tells, with the reason when it repeats on purpose. */
export const tellRefSchema = entitySchema({
  infoId: informationItemIdSchema,
  repeat: z.enum(['reminder', 'summary', 'confirmation']).exactOptional(),
});
/** Information that a text tells, with the reason when it repeats on purpose. */
export type TellRef = z.infer<typeof tellRefSchema>;

/** A told information item: its id, or a reference that says why it is repeated. */
export const tellSchema = z.union([informationItemIdSchema, tellRefSchema]);
/** See `tellSchema`. */
export type Tell = z.infer<typeof tellSchema>;
