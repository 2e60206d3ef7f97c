import { schemaOfKind, tableOf, type ObjectOfKind, type TableKind } from '#core/model/object-kinds.ts';
import { nameIn, nameKeys } from '#core/model/name-of-object.ts';
import { defineEdit } from './edit.ts';

/** What `object.add` needs: the whole new object, as one of the factories of the model makes it. */
export type AddObjectArguments = { [Kind in TableKind]: { kind: Kind; object: ObjectOfKind<Kind> } }[TableKind];

/** Adds an object to its library: a target group, a channel, a system, an item of content, a process. */
export const addObject = defineEdit<AddObjectArguments>({
  id: 'object.add',
  label: { nl: '“{subject}” toevoegen', en: 'Add “{subject}”' },
  subject: (_workspace, { object }) => nameIn(object),
  recipe(draft, { kind, object }) {
    if (hasEmptyName(object)) return 'name-empty';
    if (!schemaOfKind(kind).safeParse(object).success) return 'not-allowed';
    const table = tableOf(kind);
    const list = (draft[table] ??= []) as { id: string }[];
    if (list.some(({ id }) => id === object.id)) return 'already-there';
    list.push(object);
    return undefined;
  },
});

function hasEmptyName(object: object): boolean {
  const key = nameKeys.find((nameKey) => nameKey in object);
  return key !== undefined && String(Reflect.get(object, key)).trim() === '';
}
