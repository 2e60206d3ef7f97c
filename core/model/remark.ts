import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { personIdSchema, remarkIdSchema, replyIdSchema } from './id.ts';
import { isoMomentSchema } from './iso-moment.ts';

/** A remark of a reviewer, pinned to an object and to one of its fields if given; on screen *opmerking*. */
export const remarkSchema = entitySchema({
  id: remarkIdSchema,
  /** The object may have been deleted since. */
  target: entitySchema({ kind: z.string(), id: z.string(), field: z.string().exactOptional() }),
  text: z.string(),
  author: z.string(),
  on: isoMomentSchema,
  source: z.enum(['app', 'review-file', 'word']),
  assignedTo: personIdSchema.exactOptional(),
  resolved: entitySchema({ on: isoMomentSchema, by: z.string() }).exactOptional(),
  replies: z
    .array(entitySchema({ id: replyIdSchema, text: z.string(), author: z.string(), on: isoMomentSchema }))
    .exactOptional(),
});
/** A remark of a reviewer, pinned to an object and to one of its fields if given; on screen *opmerking*. */
export type Remark = z.infer<typeof remarkSchema>;

/** A remark made in the app. */
export function createRemark(
  fields: Pick<Remark, 'id' | 'target' | 'text' | 'author' | 'on'> & Partial<Remark>,
): Remark {
  return { source: 'app', ...fields };
}
