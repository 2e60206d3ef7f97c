import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { versionIdSchema } from './id.ts';
import { isoMomentSchema } from './iso-moment.ts';

/** A named state of the whole workspace; on screen *versie*. */
export const versionSchema = entitySchema({
  id: versionIdSchema,
  name: z.string(),
  on: isoMomentSchema,
  by: z.string().exactOptional(),
  note: z.string().exactOptional(),
  /** gzip of the canonical JSON without `versions`, base64. */
  content: z.string(),
});
/** A named state of the whole workspace; on screen *versie*. */
export type Version = z.infer<typeof versionSchema>;

/** A named state with its packed content. */
export function createVersion(fields: Pick<Version, 'id' | 'name' | 'on' | 'content'> & Partial<Version>): Version {
  return { ...fields };
}
