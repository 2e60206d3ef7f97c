import { z } from 'zod';
import { durationUnitSchema } from './duration.ts';
import { entitySchema } from './entity-schema.ts';

/** A value that texts may state or fill in as `{{info.key}}`. */
export const factSchema = entitySchema({
  key: z.string().min(1),
  label: z.string(),
  type: z.enum(['duration', 'money', 'date', 'time', 'percentage', 'phone', 'text']),
  value: z.union([z.number(), z.string()]),
  unit: durationUnitSchema.exactOptional(),
  /** Words in whose sentence a value of this type is this fact. */
  cues: z.array(z.string()).exactOptional(),
  /** Differences along these lines are no contradiction. */
  variesBy: z.array(z.enum(['targetGroup', 'channel'])).exactOptional(),
});
/** A value that texts may state or fill in as `{{info.key}}`. */
export type Fact = z.infer<typeof factSchema>;

/** A fact in words, until a more precise type is chosen. */
export function createFact(fields: Pick<Fact, 'key' | 'label'> & Partial<Fact>): Fact {
  return { type: 'text', value: '', ...fields };
}
