import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { actionIdSchema, personIdSchema } from './id.ts';
import { isoDateSchema } from './iso-date.ts';
import { targetSchema } from './target.ts';

/** Who does what by when; may belong to an object or to a finding. On screen *actie*. */
export const actionSchema = entitySchema({
  id: actionIdSchema,
  text: z.string(),
  ownerId: personIdSchema.exactOptional(),
  dueDate: isoDateSchema.exactOptional(),
  done: isoDateSchema.exactOptional(),
  target: targetSchema.exactOptional(),
  fingerprint: z.string().exactOptional(),
});
/** Who does what by when; may belong to an object or to a finding. On screen *actie*. */
export type Action = z.infer<typeof actionSchema>;

/** An action without owner or date yet. */
export function createAction(fields: Pick<Action, 'id' | 'text'> & Partial<Action>): Action {
  return { ...fields };
}
