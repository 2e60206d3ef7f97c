import { z } from 'zod';
import { channelUseSchema } from './channel-use.ts';
import { entitySchema } from './entity-schema.ts';
import { targetGroupIdSchema } from './id.ts';
import { idsSchema } from './ids.ts';

/** A step for one or more target groups in one primary channel plus supporting ones; on screen *contactmoment*. */
export const touchpointSchema = entitySchema({
  /** 'all' = the groups of the process. */
  targetGroupIds: idsSchema(targetGroupIdSchema),
  primary: channelUseSchema.exactOptional(),
  supporting: z.array(channelUseSchema).exactOptional(),
  /** Deliberately no contact. */
  skip: entitySchema({ reason: z.string() }).exactOptional(),
});
/** A step for one or more target groups in one primary channel plus supporting ones; on screen *contactmoment*. */
export type Touchpoint = z.infer<typeof touchpointSchema>;

/** A touchpoint without channel yet. */
export function createTouchpoint(fields: Pick<Touchpoint, 'targetGroupIds'> & Partial<Touchpoint>): Touchpoint {
  return { ...fields };
}
