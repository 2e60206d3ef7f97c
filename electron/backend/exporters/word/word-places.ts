import type { ChapterId } from '#core/model/chapter-id.ts';
import { fieldBookmark } from '#core/plan/field-bookmark.ts';
import type { CrossReference, FieldSource, PlanDocument } from '#core/plan/plan-tree.ts';
import { sourcesIn } from '#core/plan/sources-in.ts';

/** The bookmarks of a document: names that are given once, and where cross-references lead. */
export interface WordPlaces {
  /** The next name of a hidden bookmark around a text that came from a field. */
  nameFor(source: FieldSource): string;
  chapter(id: ChapterId): string;
  /** Undefined when it is not in this document. */
  anchorOf(reference: CrossReference): string | undefined;
}

/** Starts counting for one document. Word takes names that differ in capitals only for the same. */
export function createWordPlaces(plan: PlanDocument): WordPlaces {
  const counts = new Map<string, number>();
  const chapters = new Set(plan.chapters.map(({ id }) => id));
  const sources = new Set(sourcesIn(plan).map((source) => fieldBookmark(source, 1)));
  const chapter = (id: ChapterId): string => `chapter_${id}`;
  return {
    nameFor: (source) => {
      const first = fieldBookmark(source, 1).toLowerCase();
      const occurrence = (counts.get(first) ?? 0) + 1;
      counts.set(first, occurrence);
      return fieldBookmark(source, occurrence);
    },
    chapter,
    anchorOf: (reference) => {
      if ('chapter' in reference) return chapters.has(reference.chapter) ? chapter(reference.chapter) : undefined;
      const name = fieldBookmark(reference.source, 1);
      return sources.has(name) ? name : undefined;
    },
  };
}
