import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { channelIdSchema, type ChannelId } from './id.ts';

/** What a target group thinks of a channel, and how we know; on screen *kanaalvoorkeur*. */
export const channelPreferenceSchema = entitySchema({
  channelId: channelIdSchema,
  level: z.enum(['preferred', 'accepted', 'avoided']),
  basis: z.enum(['measured', 'interviews', 'assumption', 'generation']),
  note: z.string().exactOptional(),
});
/** What a target group thinks of a channel, and how we know; on screen *kanaalvoorkeur*. */
export type ChannelPreference = z.infer<typeof channelPreferenceSchema>;

/** A preference that is still an assumption. */
export function createChannelPreference(channelId: ChannelId, level: ChannelPreference['level']): ChannelPreference {
  return { channelId, level, basis: 'assumption' };
}
