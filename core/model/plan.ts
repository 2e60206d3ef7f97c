import { z } from 'zod';
import { chapterIdSchema } from './chapter-id.ts';
import { entitySchema } from './entity-schema.ts';
import {
  budgetLineIdSchema,
  decisionIdSchema,
  keyMessageIdSchema,
  objectiveIdSchema,
  personIdSchema,
  planIdSchema,
  processIdSchema,
  targetGroupIdSchema,
} from './id.ts';
import { idsSchema } from './ids.ts';
import { isoDateSchema } from './iso-date.ts';
import { localeSchema } from './locale.ts';

/** What the communication must bring about, measurably. */
export const objectiveSchema = entitySchema({
  id: objectiveIdSchema,
  effect: z.enum(['knowledge', 'attitude', 'behaviour']),
  text: z.string(),
  targetGroupIds: idsSchema(targetGroupIdSchema).exactOptional(),
  indicator: z.string().exactOptional(),
  target: z.string().exactOptional(),
  moment: z.string().exactOptional(),
  ownerId: personIdSchema.exactOptional(),
});
/** See `objectiveSchema`. */
export type Objective = z.infer<typeof objectiveSchema>;

/** The sentence that a target group should remember. */
export const keyMessageSchema = entitySchema({
  id: keyMessageIdSchema,
  text: z.string(),
  targetGroupIds: idsSchema(targetGroupIdSchema).exactOptional(),
});
/** See `keyMessageSchema`. */
export type KeyMessage = z.infer<typeof keyMessageSchema>;

/** Own words at the start of a chapter, in the order in which they were written. */
const chapterTextsSchema = z.partialRecord(chapterIdSchema, z.string(), { mode: 'loose' });

/** One document over one or more processes; texts are Markdown. On screen *communicatieplan*. */
export const planSchema = entitySchema({
  id: planIdSchema,
  name: z.string(),
  processIds: idsSchema(processIdSchema),
  title: z.string().exactOptional(),
  subtitle: z.string().exactOptional(),
  documentNumber: z.string().exactOptional(),
  documentVersion: z.string().exactOptional(),
  date: isoDateSchema.exactOptional(),
  status: z.enum(['draft', 'review', 'approved']).exactOptional(),
  client: z.string().exactOptional(),
  authorIds: z.array(personIdSchema).exactOptional(),
  approvals: z
    .array(
      entitySchema({ personId: personIdSchema, role: z.string().exactOptional(), on: isoDateSchema.exactOptional() }),
    )
    .exactOptional(),
  options: entitySchema({
    scope: z.enum(['full', 'short']).exactOptional(),
    locale: localeSchema.exactOptional(),
    without: z.array(chapterIdSchema).exactOptional(),
    pageNumbers: z.boolean().exactOptional(),
  }).exactOptional(),
  texts: chapterTextsSchema.exactOptional(),
  objectives: z.array(objectiveSchema).exactOptional(),
  keyMessages: z.array(keyMessageSchema).exactOptional(),
  /** On screen *gevraagde besluiten*. */
  decisions: z.array(entitySchema({ id: decisionIdSchema, text: z.string() })).exactOptional(),
  budget: z
    .array(
      entitySchema({
        id: budgetLineIdSchema,
        item: z.string(),
        hours: z.number().exactOptional(),
        euro: z.number().exactOptional(),
      }),
    )
    .exactOptional(),
});
/** See `planSchema`. */
export type Plan = z.infer<typeof planSchema>;

/** A plan over all processes. */
export function createPlan(fields: Pick<Plan, 'id' | 'name'> & Partial<Plan>): Plan {
  return { processIds: 'all', ...fields };
}
