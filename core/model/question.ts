import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { informationItemIdSchema, questionIdSchema, targetGroupIdSchema } from './id.ts';

/** A question the customer has at a step, and what answers it; on screen *klantvraag*. */
export const questionSchema = entitySchema({
  id: questionIdSchema,
  text: z.string(),
  targetGroupIds: z.array(targetGroupIdSchema).exactOptional(),
  answeredBy: z.array(informationItemIdSchema).exactOptional(),
});
/** A question the customer has at a step, and what answers it; on screen *klantvraag*. */
export type Question = z.infer<typeof questionSchema>;

/** A question that nothing answers yet. */
export function createQuestion(fields: Pick<Question, 'id' | 'text'> & Partial<Question>): Question {
  return { ...fields };
}
