import { z } from 'zod';
import { addressFormSchema } from './address-form.ts';
import { cefrSchema } from './cefr.ts';
import { entitySchema } from './entity-schema.ts';
import { toneProfileIdSchema } from './id.ts';
import { ratingSchema } from './rating.ts';

/** How we write: traits, words, form of address and language level; on screen *schrijftoon*. */
export const toneProfileSchema = entitySchema({
  id: toneProfileIdSchema,
  name: z.string(),
  traits: z.array(entitySchema({ name: z.string(), intensity: ratingSchema })),
  doWords: z.array(entitySchema({ term: z.string(), note: z.string().exactOptional() })),
  dontWords: z.array(entitySchema({ term: z.string(), instead: z.string().exactOptional() })),
  formOfAddress: z.union([addressFormSchema, z.literal('none')]),
  languageLevel: cefrSchema,
});
/** How we write: traits, words, form of address and language level; on screen *schrijftoon*. */
export type ToneProfile = z.infer<typeof toneProfileSchema>;

/** A tone that only asks for plain language (B1). */
export function createToneProfile(fields: Pick<ToneProfile, 'id' | 'name'> & Partial<ToneProfile>): ToneProfile {
  return { traits: [], doWords: [], dontWords: [], formOfAddress: 'none', languageLevel: 'B1', ...fields };
}
