import { z } from 'zod';
import { askSchema } from './ask-ref.ts';
import { entitySchema } from './entity-schema.ts';
import { channelIdSchema, targetGroupIdSchema, toneProfileIdSchema, variantIdSchema } from './id.ts';
import { idsSchema } from './ids.ts';
import { localeSchema } from './locale.ts';
import { statedFactSchema } from './stated-fact.ts';
import { tellSchema } from './tell-ref.ts';

/** A text for target groups on channels, on screen *tekstversie*. */
export const contentVariantSchema = entitySchema({
  id: variantIdSchema,
  /** 'all' = the groups of the workspace. */
  targetGroupIds: idsSchema(targetGroupIdSchema),
  channelIds: z.array(channelIdSchema),
  locale: localeSchema,
  /** Markdown with merge fields. */
  text: z.string().exactOptional(),
  toneProfileId: toneProfileIdSchema.exactOptional(),
  /** Replaces the list of the content item. */
  tells: z.array(tellSchema).exactOptional(),
  /** Replaces the list of the content item. */
  asks: z.array(askSchema).exactOptional(),
  facts: z.array(statedFactSchema).exactOptional(),
  /** Deliberately shorter (sms): no completeness comparison. */
  short: z.boolean().exactOptional(),
});
/** A text for target groups on channels, on screen *tekstversie*. */
export type ContentVariant = z.infer<typeof contentVariantSchema>;

/** A text still to be written, for everyone unless groups are given. */
export function createContentVariant(
  fields: Pick<ContentVariant, 'id' | 'channelIds' | 'locale'> & Partial<ContentVariant>,
): ContentVariant {
  return { targetGroupIds: 'all', ...fields };
}
