import type { SetObjectArguments } from '#core/edits/set-object.ts';
import type { ObjectKind } from '#core/model/object-kinds.ts';
import { usePerform } from '../session/use-perform.ts';

/** The fields of an object of a kind, with the values they get; null takes one away. */
export type FieldsOfKind<Kind extends ObjectKind> = Extract<SetObjectArguments, { kind: Kind }>['fields'];

/** Sets fields of one object; answers why that cannot be, or undefined when it is done. */
export type SetFields<Kind extends ObjectKind> = (fields: FieldsOfKind<Kind>) => string | undefined;

/** Editing one object of the open workspace. */
export function useForm<Kind extends ObjectKind>(kind: Kind, id: string): SetFields<Kind> {
  const perform = usePerform();
  return (fields) => {
    const args = { kind, id, fields } as unknown as SetObjectArguments;
    return perform({ editId: 'object.set', args });
  };
}
