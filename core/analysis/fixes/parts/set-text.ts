import type { EditCall } from '#core/edits/registry.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';

/** An edit that gives fields of a text another value; null takes one away. */
export function setText(
  { id }: Pick<ContentVariant, 'id'>,
  fields: { [Key in Exclude<keyof ContentVariant, 'id'>]?: ContentVariant[Key] | null },
): EditCall {
  return { editId: 'object.set', args: { kind: 'variant', id, fields } };
}
