import type { ContentItem } from '#core/model/content-item.ts';
import type { IsoDate } from '#core/model/iso-date.ts';

/** The dates of a content item, in the order of its life. */
export const momentKinds = ['dueDate', 'publishOn', 'reviewDate'] as const;

/** Something that happens with a content item on a day. */
export interface ContentMoment {
  kind: (typeof momentKinds)[number];
  on: IsoDate;
  item: ContentItem;
}

/** All moments of these items, by day. */
export function momentsByDay(items: readonly ContentItem[]): ReadonlyMap<IsoDate, readonly ContentMoment[]> {
  const moments = items.flatMap((item) =>
    momentKinds.flatMap((kind): ContentMoment[] => {
      const on = item[kind];
      return on === undefined ? [] : [{ kind, on, item }];
    }),
  );
  return Map.groupBy(moments, ({ on }) => on);
}
