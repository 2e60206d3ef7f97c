import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { informationItemIdSchema, targetGroupIdSchema } from './id.ts';

/** Information the customer needs before or during a step; on screen *informatiebehoefte*. */
export const needSchema = entitySchema({
  infoId: informationItemIdSchema,
  /** Absent = during. */
  timing: z.enum(['before', 'during']).exactOptional(),
  /** Absent = must. */
  importance: z.enum(['must', 'nice']).exactOptional(),
  targetGroupIds: z.array(targetGroupIdSchema).exactOptional(),
});
/** Information the customer needs before or during a step; on screen *informatiebehoefte*. */
export type Need = z.infer<typeof needSchema>;

/** A need of everyone who takes the step. */
export function createNeed(fields: Pick<Need, 'infoId'> & Partial<Need>): Need {
  return { ...fields };
}
