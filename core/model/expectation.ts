import { z } from 'zod';
import { durationSchema } from './duration.ts';
import { entitySchema } from './entity-schema.ts';
import { informationItemIdSchema, targetGroupIdSchema } from './id.ts';

/** What the customer may expect after a step; on screen *wat de klant mag verwachten*. */
export const expectNextSchema = entitySchema({
  text: z.string(),
  infoIds: z.array(informationItemIdSchema).exactOptional(),
  within: durationSchema.exactOptional(),
  /** Replaces it for these groups. */
  byGroup: z
    .array(
      entitySchema({
        targetGroupIds: z.array(targetGroupIdSchema),
        text: z.string(),
        infoIds: z.array(informationItemIdSchema).exactOptional(),
        within: durationSchema.exactOptional(),
      }),
    )
    .exactOptional(),
});
/** See `expectNextSchema`. */
export type ExpectNext = z.infer<typeof expectNextSchema>;

/** What we expect of the customer at a step; on screen *wat wij van de klant verwachten*. */
export const weExpectSchema = entitySchema({
  text: z.string(),
  infoIds: z.array(informationItemIdSchema).exactOptional(),
  deadline: durationSchema.exactOptional(),
  /** Replaces it for these groups. */
  byGroup: z
    .array(
      entitySchema({
        targetGroupIds: z.array(targetGroupIdSchema),
        text: z.string(),
        infoIds: z.array(informationItemIdSchema).exactOptional(),
        deadline: durationSchema.exactOptional(),
      }),
    )
    .exactOptional(),
});
/** See `weExpectSchema`. */
export type WeExpect = z.infer<typeof weExpectSchema>;
