import { z } from 'zod';
import { durationSchema } from './duration.ts';
import { entitySchema } from './entity-schema.ts';
import { expectNextSchema, weExpectSchema } from './expectation.ts';
import { experienceSchema } from './experience.ts';
import { personIdSchema, phaseIdSchema, stepIdSchema, targetGroupIdSchema } from './id.ts';
import { needSchema } from './need.ts';
import { questionSchema } from './question.ts';
import { submissionSchema } from './submission.ts';
import { surveyMeasureSchema } from './survey-measure.ts';
import { touchpointSchema } from './touchpoint.ts';

/** One step of the customer, of us, or a wait; on screen *processtap*. */
export const stepSchema = entitySchema({
  id: stepIdSchema,
  name: z.string(),
  phaseId: phaseIdSchema,
  /** CJML communication point, action by the customer, backstage, waiting. */
  kind: z.enum(['contact', 'customer', 'internal', 'wait']),
  role: z.enum(['entry', 'exit', 'entry exit']).exactOptional(),
  /** Of an exit; absent = success. */
  outcome: z.enum(['success', 'rejected', 'dropout']).exactOptional(),
  initiator: z.enum(['customer', 'organisation']),
  /** Other groups pass through unseen; absent = all groups of the process. */
  appliesTo: z.array(targetGroupIdSchema).exactOptional(),
  /** When it happens ("2 dagen voor de keuring"). */
  moment: z.string().exactOptional(),
  /** Who does a backstage step. */
  ownerId: personIdSchema.exactOptional(),
  customerAction: z.string().exactOptional(),
  questions: z.array(questionSchema).exactOptional(),
  needs: z.array(needSchema).exactOptional(),
  expectNext: expectNextSchema.exactOptional(),
  weExpect: weExpectSchema.exactOptional(),
  submission: submissionSchema.exactOptional(),
  /** Examination, delivery: cannot be digital. */
  physicalByNature: z.boolean().exactOptional(),
  /** Of an internal step or a wait. */
  takes: entitySchema({ norm: durationSchema.exactOptional(), max: durationSchema.exactOptional() }).exactOptional(),
  measures: z.array(surveyMeasureSchema).exactOptional(),
  /** Absent = one (XOR); all = parallel (AND). */
  split: z.enum(['one', 'all']).exactOptional(),
  /** Absent = any. */
  join: z.enum(['any', 'all']).exactOptional(),
  /** One per (set of) target group(s). */
  touchpoints: z.array(touchpointSchema).exactOptional(),
  experience: z.array(experienceSchema).exactOptional(),
  /** For the team and the presenter, Markdown. */
  notes: z.string().exactOptional(),
});
/** One step of the customer, of us, or a wait; on screen *processtap*. */
export type Step = z.infer<typeof stepSchema>;

/** A contact started by us, unless said otherwise. */
export function createStep(fields: Pick<Step, 'id' | 'name' | 'phaseId'> & Partial<Step>): Step {
  return { kind: 'contact', initiator: 'organisation', ...fields };
}
