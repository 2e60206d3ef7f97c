import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { informationItemIdSchema } from './id.ts';

/** Information that a text asks, with the way it is asked (absent = `ask`). */
export const askRefSchema = entitySchema({
  infoId: informationItemIdSchema,
  mode: z.enum(['ask', 'verify', 'prefilled', 'supplement']).exactOptional(),
  optional: z.boolean().exactOptional(),
});
/** Information that a text asks, with the way it is asked (absent = `ask`). */
export type AskRef = z.infer<typeof askRefSchema>;

/** An asked information item: its id, or a reference that says how it is asked. */
export const askSchema = z.union([informationItemIdSchema, askRefSchema]);
/** See `askSchema`. */
export type Ask = z.infer<typeof askSchema>;
