import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { stepIdSchema, targetGroupIdSchema, transitionIdSchema } from './id.ts';

/** The way from one step to the next; on screen *vervolg*. */
export const transitionSchema = entitySchema({
  id: transitionIdSchema,
  from: stepIdSchema,
  to: stepIdSchema,
  condition: z.string().exactOptional(),
  /** 0..1. */
  probability: z.number().exactOptional(),
  /** Absent = all groups of the process. */
  targetGroupIds: z.array(targetGroupIdSchema).exactOptional(),
  kind: z.enum(['normal', 'fallback', 'timeout']).exactOptional(),
});
/** The way from one step to the next; on screen *vervolg*. */
export type Transition = z.infer<typeof transitionSchema>;

/** A transition without condition. */
export function createTransition(fields: Pick<Transition, 'id' | 'from' | 'to'> & Partial<Transition>): Transition {
  return { ...fields };
}
