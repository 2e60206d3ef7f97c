import { z } from 'zod';
import { durationSchema } from './duration.ts';
import { entitySchema } from './entity-schema.ts';
import { channelIdSchema } from './id.ts';
import { responseExpectationSchema } from './response-expectation.ts';

/** Through what: a medium of contact, on screen *kanaal*. */
export const channelSchema = entitySchema({
  id: channelIdSchema,
  name: z.string(),
  /** On screen: digitaal, met hulp van een mens, papier. */
  kind: z.enum(['digital', 'assisted', 'paper']),
  medium: z.enum([
    'website',
    'portal',
    'app',
    'email',
    'sms',
    'messaging',
    'chat',
    'social',
    'phone',
    'desk',
    'visit',
    'letter',
    'other',
  ]),
  /** in = customer to us, out = us to customer. */
  direction: z.enum(['in', 'out', 'both']),
  /** Spoken or live: text rules do not apply to its variants. */
  synchronous: z.boolean().exactOptional(),
  /** Euro; null or absent = unknown, never read as 0. */
  costPerContact: z.number().nullable().exactOptional(),
  /** Euro; absent = 0. */
  revenuePerContact: z.number().nullable().exactOptional(),
  /** Our own promise, on screen *reactienorm*. */
  responseNorm: durationSchema.exactOptional(),
  responseExpectation: responseExpectationSchema.exactOptional(),
  /** false: not fit for special personal data; absent = true. */
  secure: z.boolean().exactOptional(),
  maxChars: z.number().exactOptional(),
});
/** Through what: a medium of contact, on screen *kanaal*. */
export type Channel = z.infer<typeof channelSchema>;

/** A channel that goes both ways, without costs or norms yet. */
export function createChannel(fields: Pick<Channel, 'id' | 'name' | 'kind' | 'medium'> & Partial<Channel>): Channel {
  return { direction: 'both', ...fields };
}
