import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { personIdSchema } from './id.ts';

/** Someone of the team: owner, author or approver. */
export const personSchema = entitySchema({
  id: personIdSchema,
  name: z.string(),
  role: z.string().exactOptional(),
});
/** Someone of the team: owner, author or approver. */
export type Person = z.infer<typeof personSchema>;

/** A person of whom the name is known. */
export function createPerson(fields: Pick<Person, 'id' | 'name'> & Partial<Person>): Person {
  return { ...fields };
}
