import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { informationItemIdSchema, personIdSchema, processIdSchema, targetGroupIdSchema } from './id.ts';
import { measureTargetSchema } from './measure-target.ts';
import { metricSchema } from './metric.ts';
import { phaseSchema } from './phase.ts';
import { stageSchema } from './stage.ts';
import { stepSchema } from './step.ts';
import { transitionSchema } from './transition.ts';
import { volumeSchema } from './volume.ts';

/** A planned customer journey; on screen *klantproces*. */
export const processSchema = entitySchema({
  id: processIdSchema,
  name: z.string(),
  ownerId: personIdSchema.exactOptional(),
  lifecycle: z.enum(['idea', 'design', 'live', 'retired']),
  /** Absent = planning: every rule speaks. */
  stage: stageSchema.exactOptional(),
  question: z.string().exactOptional(),
  goal: z.string().exactOptional(),
  targetGroupIds: z.array(targetGroupIdSchema),
  phases: z.array(phaseSchema),
  steps: z.array(stepSchema),
  transitions: z.array(transitionSchema),
  /** Information the customer already has on entry. */
  knownAtStart: z.array(informationItemIdSchema).exactOptional(),
  volumes: z.array(volumeSchema).exactOptional(),
  metrics: z.array(metricSchema).exactOptional(),
  measureTargets: z.array(measureTargetSchema).exactOptional(),
});
/** A planned customer journey; on screen *klantproces*. */
export type Process = z.infer<typeof processSchema>;

/** An empty process at the first stage, where only the rules about the flow speak. */
export function createProcess(fields: Pick<Process, 'id' | 'name'> & Partial<Process>): Process {
  return { lifecycle: 'design', stage: 'flow', targetGroupIds: [], phases: [], steps: [], transitions: [], ...fields };
}
