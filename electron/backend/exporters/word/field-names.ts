import { fieldBookmark } from '#core/plan/field-bookmark.ts';
import type { FieldSource } from '#core/plan/plan-tree.ts';

/** Gives the next name of a hidden bookmark around a text that came from a field; a name is never given twice in a document. */
export type FieldNames = (source: FieldSource) => string;

/** Starts counting for one document. Word takes names that differ in capitals only for the same. */
export function createFieldNames(): FieldNames {
  const counts = new Map<string, number>();
  return (source) => {
    const first = fieldBookmark(source, 1).toLowerCase();
    const occurrence = (counts.get(first) ?? 0) + 1;
    counts.set(first, occurrence);
    return fieldBookmark(source, occurrence);
  };
}
