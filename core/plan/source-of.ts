import type { EntityKind } from '#core/model/entity-kind.ts';
import type { FieldSource } from './plan-tree.ts';

/** Sources in one object: of the object itself, or of one of its fields. */
export function sourceOf(kind: EntityKind, id: string): (field?: string) => FieldSource {
  return (field) => ({ kind, id, ...(field === undefined ? {} : { field }) });
}
