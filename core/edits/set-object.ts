import type { ContentVariant } from '#core/model/content-variant.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import { groupsInBoth } from '#core/model/integrity/double-variants.ts';
import { valueAt, type JsonPath } from '#core/model/json-pointer.ts';
import { nameKeys, nameOfObject } from '#core/model/name-of-object.ts';
import { pathOfObject, schemaOfKind, type ObjectKind, type ObjectOfKind } from '#core/model/object-kinds.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { defineEdit } from './edit.ts';
import type { EditFailure } from './edit-failure.ts';

/** New values of fields; null takes an optional field away. */
type FieldsOf<Thing> = { [Key in Exclude<keyof Thing, 'id'>]?: Thing[Key] | null };

/** What `object.set` needs: which object, and the fields that change; the others stay as they are. */
export type SetObjectArguments = {
  [Kind in ObjectKind]: { kind: Kind; id: string; fields: FieldsOf<ObjectOfKind<Kind>> };
}[ObjectKind];

/** Sets fields of one object: of a library, a process, a step, a text, the workspace itself. Every value has to fit the model. */
export const setObject = defineEdit<SetObjectArguments>({
  id: 'object.set',
  label: { nl: '“{subject}” wijzigen', en: 'Change “{subject}”' },
  subject: (workspace, { kind, id }) => nameOfObject(workspace, kind, id),
  recipe(draft, { kind, id, fields }) {
    const path = pathOfObject(draft, kind, id);
    if (!path) return 'not-found';
    const object = valueAt(draft, path);
    if (typeof object !== 'object' || object === null) return 'not-found';
    for (const [key, value] of Object.entries(fields)) {
      const problem = setField(object as Record<string, unknown>, kind, key, value);
      if (problem) return problem;
    }
    if (kind === 'variant')
      return overlapsAnother(draft, path, object as ContentVariant) ? 'variant-overlaps' : undefined;
    if (kind === 'info' && 'facts' in fields) dropStatementsOfGoneFacts(draft, object as InformationItem);
    return undefined;
  },
});

/** Whether another text of the same content is for one of these groups, on one of these channels, in this language. */
function overlapsAnother(draft: Workspace, path: JsonPath, variant: ContentVariant): boolean {
  const siblings = (valueAt(draft, path.slice(0, -1)) as ContentVariant[]).filter(({ id }) => id !== variant.id);
  const rivals = siblings.filter(
    ({ locale, channelIds }) => locale === variant.locale && channelIds.some((id) => variant.channelIds.includes(id)),
  );
  return groupsInBoth(variant, rivals).length > 0;
}

/** What texts state of a fact that is no longer there states nothing. */
function dropStatementsOfGoneFacts(draft: Workspace, { id, facts = [] }: InformationItem): void {
  const keys = new Set(facts.map(({ key }) => key));
  for (const variant of draft.contentItems.flatMap(({ variants }) => variants)) {
    if (!variant.facts?.some((fact) => fact.infoId === id && !keys.has(fact.key))) continue;
    const kept = variant.facts.filter((fact) => fact.infoId !== id || keys.has(fact.key));
    if (kept.length > 0) variant.facts = kept;
    else delete variant.facts;
  }
}

function setField(
  object: Record<string, unknown>,
  kind: ObjectKind,
  key: string,
  value: unknown,
): EditFailure | undefined {
  const field = schemaOfKind(kind).shape[key];
  if (!field || key === 'id') return 'not-allowed';
  const next = typeof value === 'string' ? value.trim() : value;
  if (key === nameKeys.find((nameKey) => nameKey in object) && next === '' && isRequired(field)) return 'name-empty';
  if (next === null || next === undefined || (next === '' && !isRequired(field))) {
    if (isRequired(field)) return 'not-allowed';
    Reflect.deleteProperty(object, key);
    return undefined;
  }
  if (!field.safeParse(next).success) return 'not-allowed';
  object[key] = next;
  return undefined;
}

/** A field is required when the model does not let it be absent. */
function isRequired(field: { _zod: { optin?: 'optional' | undefined } }): boolean {
  return field._zod.optin !== 'optional';
}
