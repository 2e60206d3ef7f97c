import type { ContentItemId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import { usesOf } from '#core/model/uses-of.ts';

/** The content items that these processes use. */
export function contentIdsOf(processes: readonly Process[]): ReadonlySet<ContentItemId> {
  return new Set(
    processes
      .flatMap(({ steps }) => steps)
      .flatMap(({ touchpoints }) => touchpoints ?? [])
      .flatMap(usesOf)
      .flatMap(({ contentIds }) => contentIds),
  );
}
