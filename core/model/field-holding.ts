import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { dataFieldIdSchema, type DataFieldId } from './id.ts';

/** A data field kept in a system: as the record (*bron*) or a copy (*kopie*). */
export const fieldHoldingSchema = entitySchema({
  fieldId: dataFieldIdSchema,
  role: z.enum(['record', 'copy']),
  /** Known before the process starts (register, existing customer). */
  preexisting: z.boolean().exactOptional(),
});
/** A data field kept in a system: as the record (*bron*) or a copy (*kopie*). */
export type FieldHolding = z.infer<typeof fieldHoldingSchema>;

/** A field kept by a system in the given role. */
export function createFieldHolding(fieldId: DataFieldId, role: FieldHolding['role']): FieldHolding {
  return { fieldId, role };
}
