import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { phaseIdSchema } from './id.ts';

/** A part of a process; steps stand in it in the order of the file; on screen *fase*. */
export const phaseSchema = entitySchema({
  id: phaseIdSchema,
  name: z.string(),
  /** Kept aside, not checked. */
  parked: z.boolean().exactOptional(),
});
/** A part of a process; steps stand in it in the order of the file; on screen *fase*. */
export type Phase = z.infer<typeof phaseSchema>;

/** A phase of which the name is known. */
export function createPhase(fields: Pick<Phase, 'id' | 'name'> & Partial<Phase>): Phase {
  return { ...fields };
}
