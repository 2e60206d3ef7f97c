import { z } from 'zod';
import { addressFormSchema } from './address-form.ts';
import { cefrSchema } from './cefr.ts';
import { channelPreferenceSchema } from './channel-preference.ts';
import { entitySchema } from './entity-schema.ts';
import { targetGroupIdSchema, toneProfileIdSchema } from './id.ts';
import { personaSchema } from './persona.ts';
import { researchRecordSchema } from './research-record.ts';

/** For whom: on screen *doelgroep*. */
export const targetGroupSchema = entitySchema({
  id: targetGroupIdSchema,
  name: z.string(),
  kind: z.enum(['customer', 'intermediary', 'internal']),
  /** Dijk 2017: babyboom 1945-1960, X, Y, Z after 1995. */
  generations: z.array(z.enum(['babyboom', 'x', 'y', 'z'])).exactOptional(),
  /** The highest level the group reads with ease. */
  languageLevel: cefrSchema.exactOptional(),
  /** How the group expects to be addressed. */
  formOfAddress: addressFormSchema.exactOptional(),
  digitalSkills: z.enum(['low', 'medium', 'high']).exactOptional(),
  persona: personaSchema.exactOptional(),
  /** Counts where the content item and its variant name no tone. */
  toneProfileId: toneProfileIdSchema.exactOptional(),
  preferences: z.array(channelPreferenceSchema).exactOptional(),
  research: z.array(researchRecordSchema).exactOptional(),
});
/** For whom: on screen *doelgroep*. */
export type TargetGroup = z.infer<typeof targetGroupSchema>;

/** A group of customers of whom only the name is known. */
export function createTargetGroup(fields: Pick<TargetGroup, 'id' | 'name'> & Partial<TargetGroup>): TargetGroup {
  return { kind: 'customer', ...fields };
}
