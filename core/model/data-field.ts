import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { dataFieldIdSchema } from './id.ts';

/** One kind of data that is kept somewhere, on screen *gegeven*. */
export const dataFieldSchema = entitySchema({
  id: dataFieldIdSchema,
  name: z.string(),
  sensitivity: z.enum(['public', 'personal', 'special']),
});
/** One kind of data that is kept somewhere, on screen *gegeven*. */
export type DataField = z.infer<typeof dataFieldSchema>;

/** A data field; personal unless said otherwise, since most are. */
export function createDataField(fields: Pick<DataField, 'id' | 'name'> & Partial<DataField>): DataField {
  return { sensitivity: 'personal', ...fields };
}
