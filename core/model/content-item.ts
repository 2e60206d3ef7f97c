import { z } from 'zod';
import { askSchema } from './ask-ref.ts';
import { contentVariantSchema } from './content-variant.ts';
import { durationSchema } from './duration.ts';
import { entitySchema } from './entity-schema.ts';
import { contentItemIdSchema, personIdSchema, toneProfileIdSchema } from './id.ts';
import { isoDateSchema } from './iso-date.ts';
import { referralSchema } from './referral.ts';
import { tellSchema } from './tell-ref.ts';

/** One message with a purpose, written out per target group and channel; on screen *middel*. */
export const contentItemSchema = entitySchema({
  id: contentItemIdSchema,
  title: z.string(),
  purpose: z.enum(['inform', 'interest', 'activate']),
  ownerId: personIdSchema.exactOptional(),
  status: z.enum(['idea', 'draft', 'review', 'approved', 'published', 'retired']),
  /** The text is ready by this day. */
  dueDate: isoDateSchema.exactOptional(),
  /** The day it goes out. */
  publishOn: isoDateSchema.exactOptional(),
  reviewDate: isoDateSchema.exactOptional(),
  reviewEvery: durationSchema.exactOptional(),
  textChangedOn: isoDateSchema.exactOptional(),
  sender: z.string().exactOptional(),
  toneProfileId: toneProfileIdSchema.exactOptional(),
  /** What every variant tells that has no list of its own. */
  tells: z.array(tellSchema).exactOptional(),
  /** What every variant asks that has no list of its own. */
  asks: z.array(askSchema).exactOptional(),
  refersTo: z.array(referralSchema).exactOptional(),
  variants: z.array(contentVariantSchema),
});
/** One message with a purpose, written out per target group and channel; on screen *middel*. */
export type ContentItem = z.infer<typeof contentItemSchema>;

/** An idea for content, without text. */
export function createContentItem(fields: Pick<ContentItem, 'id' | 'title'> & Partial<ContentItem>): ContentItem {
  return { purpose: 'inform', status: 'idea', variants: [], ...fields };
}
