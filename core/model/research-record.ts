import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { isoDateSchema, type IsoDate } from './iso-date.ts';

/** How a target group was studied, and when; on screen *doelgroeponderzoek*. */
export const researchRecordSchema = entitySchema({
  method: z.enum(['interview', 'focus-group', 'survey', 'analytics', 'assumption']),
  date: isoDateSchema,
  note: z.string().exactOptional(),
});
/** How a target group was studied, and when; on screen *doelgroeponderzoek*. */
export type ResearchRecord = z.infer<typeof researchRecordSchema>;

/** A piece of research done on a date. */
export function createResearchRecord(method: ResearchRecord['method'], date: IsoDate): ResearchRecord {
  return { method, date };
}
