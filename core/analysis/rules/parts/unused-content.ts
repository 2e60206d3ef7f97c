import type { ContentItem } from '#core/model/content-item.ts';
import type { InformationItemId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { tellsOf } from '../../flow/cell.ts';
import { countReferences } from '../../usage.ts';

const itemsKnown = new WeakMap<
  readonly ContentItem[],
  { used: ReadonlyMap<string, number>; items: readonly ContentItem[] }
>();

/** Content that no step of any process uses; retired content is left out. */
export function unusedItems({ contentItems, processes }: Workspace): readonly ContentItem[] {
  const used = countReferences(processes).contents;
  const known = itemsKnown.get(contentItems);
  if (known?.used === used) return known.items;
  const items = contentItems.filter(({ id, status }) => status !== 'retired' && !used.has(id));
  itemsKnown.set(contentItems, { used, items });
  return items;
}

/** What an item or any of its texts tells. */
export function tellsOfAny(item: ContentItem): Set<InformationItemId> {
  return new Set(
    [undefined, ...item.variants].flatMap((variant) => tellsOf(item, variant)).map(({ infoId }) => infoId),
  );
}
