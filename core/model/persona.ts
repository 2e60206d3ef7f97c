import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';

/** One person who brings a target group to life. */
export const personaSchema = entitySchema({
  name: z.string(),
  motivation: z.string().exactOptional(),
  needs: z.array(z.string()).exactOptional(),
  frustrations: z.array(z.string()).exactOptional(),
});
/** One person who brings a target group to life. */
export type Persona = z.infer<typeof personaSchema>;

/** A persona of whom the name is known. */
export function createPersona(name: string): Persona {
  return { name };
}
