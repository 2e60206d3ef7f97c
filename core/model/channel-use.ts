import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { channelIdSchema, contentItemIdSchema, systemIdSchema } from './id.ts';

/** A channel in a touchpoint with its content and systems. */
export const channelUseSchema = entitySchema({
  channelId: channelIdSchema,
  contentIds: z.array(contentItemIdSchema),
  systemIds: z.array(systemIdSchema).exactOptional(),
  /** No system is needed here. */
  noSystem: z.boolean().exactOptional(),
  /** 0..1 of the contacts at this touchpoint; absent = 0 for a supporting channel, the rest for the primary one. */
  share: z.number().exactOptional(),
});
/** A channel in a touchpoint with its content and systems. */
export type ChannelUse = z.infer<typeof channelUseSchema>;

/** The use of a channel, without content yet. */
export function createChannelUse(fields: Pick<ChannelUse, 'channelId'> & Partial<ChannelUse>): ChannelUse {
  return { contentIds: [], ...fields };
}
