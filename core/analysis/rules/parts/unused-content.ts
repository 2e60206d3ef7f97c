import type { ContentItem } from '#core/model/content-item.ts';
import type { InformationItemId } from '#core/model/id.ts';
import { ListFollower, type Follows } from '#core/model/list-follower.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { tellsOf } from '../../flow/cell.ts';
import { countReferences } from '../../usage.ts';

type ItemsById = Map<ContentItem['id'], ContentItem>;

let latest: { used: ReadonlyMap<string, number>; unused: ListFollower<ContentItem, ItemsById> } | undefined;

/** Content that no step of any process uses; retired content is left out. Gathered anew when other content is used than before. */
export function unusedItems({ contentItems, processes }: Workspace): Iterable<ContentItem> {
  const used = countReferences(processes).contents;
  if (latest?.used !== used) latest = { used, unused: new ListFollower(unusedBeside(used)) };
  return latest.unused.of(contentItems).values();
}

function unusedBeside(used: ReadonlyMap<string, number>): Follows<ContentItem, ItemsById> {
  return {
    start: () => new Map(),
    come: (items, item) => {
      if (item.status !== 'retired' && !used.has(item.id)) items.set(item.id, item);
    },
    go: (items, item) => {
      if (items.get(item.id) === item) items.delete(item.id);
    },
  };
}

/** What an item or any of its texts tells. */
export function tellsOfAny(item: ContentItem): Set<InformationItemId> {
  return new Set(
    [undefined, ...item.variants].flatMap((variant) => tellsOf(item, variant)).map(({ infoId }) => infoId),
  );
}
