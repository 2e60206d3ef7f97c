import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { targetGroupIdSchema, type TargetGroupId } from './id.ts';
import { ratingSchema } from './rating.ts';

/** How a target group feels at a step, expected and measured; on screen *beleving*. */
export const experienceSchema = entitySchema({
  targetGroupId: targetGroupIdSchema,
  expected: ratingSchema.exactOptional(),
  measured: ratingSchema.exactOptional(),
  note: z.string().exactOptional(),
});
/** How a target group feels at a step, expected and measured; on screen *beleving*. */
export type Experience = z.infer<typeof experienceSchema>;

/** An experience of which nothing is known yet. */
export function createExperience(targetGroupId: TargetGroupId): Experience {
  return { targetGroupId };
}
