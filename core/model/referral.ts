import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { channelIdSchema, contentItemIdSchema, stepIdSchema } from './id.ts';

/** Where a text sends the reader, on screen *verwijzing*. */
export const referralSchema = entitySchema({
  label: z.string(),
  toContentId: contentItemIdSchema.exactOptional(),
  toStepId: stepIdSchema.exactOptional(),
  toChannelId: channelIdSchema.exactOptional(),
  url: z.string().exactOptional(),
});
/** Where a text sends the reader, on screen *verwijzing*. */
export type Referral = z.infer<typeof referralSchema>;

/** A referral that leads nowhere yet. */
export function createReferral(label: string): Referral {
  return { label };
}
