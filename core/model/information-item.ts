import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { factSchema } from './fact.ts';
import { dataFieldIdSchema, informationItemIdSchema, targetGroupIdSchema } from './id.ts';
import { isoDateSchema } from './iso-date.ts';

/** The atom of the analysis: one thing told to, or asked from, the customer; on screen *informatie*. */
export const informationItemSchema = entitySchema({
  id: informationItemIdSchema,
  name: z.string(),
  direction: z.enum(['tell', 'ask']),
  kind: z.enum([
    'fact',
    'instruction',
    'deadline',
    'next-step',
    'confirmation',
    'decision',
    'legal',
    'contact',
    'offer',
    'question',
  ]),
  /** ask: fields that the answer fills; tell: fields that the message shows. */
  fieldIds: z.array(dataFieldIdSchema).exactOptional(),
  facts: z.array(factSchema).exactOptional(),
  /** Confidential: only these groups may be told. */
  audience: z.array(targetGroupIdSchema).exactOptional(),
  /** May be told as often as you like. */
  repeatable: z.boolean().exactOptional(),
  /** ask: the purpose of the question (data minimisation). */
  usedFor: z.string().exactOptional(),
  /** Last change of meaning or value. */
  changedOn: isoDateSchema.exactOptional(),
});
/** The atom of the analysis: one thing told to, or asked from, the customer; on screen *informatie*. */
export type InformationItem = z.infer<typeof informationItemSchema>;

/** Something told as a fact, or, with direction `ask`, a question. */
export function createInformationItem(
  fields: Pick<InformationItem, 'id' | 'name'> & Partial<InformationItem>,
): InformationItem {
  return { direction: 'tell', kind: fields.direction === 'ask' ? 'question' : 'fact', ...fields };
}
