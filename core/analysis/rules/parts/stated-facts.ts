import type { ContentItem } from '#core/model/content-item.ts';
import type { Workspace } from '#core/model/workspace.ts';

const statedKnown = new WeakMap<ContentItem, readonly string[]>();
const itemsKnown = new WeakMap<readonly ContentItem[], ReadonlyMap<string, readonly ContentItem[]>>();
const none: readonly ContentItem[] = [];

/** The content items, retired ones left out, in whose texts a fact of this information item is stated. */
export function statingItems({ contentItems }: Workspace, infoId: string): readonly ContentItem[] {
  let index = itemsKnown.get(contentItems);
  if (!index) {
    index = indexStated(contentItems);
    itemsKnown.set(contentItems, index);
  }
  return index.get(infoId) ?? none;
}

function indexStated(contentItems: readonly ContentItem[]): ReadonlyMap<string, readonly ContentItem[]> {
  const index = new Map<string, ContentItem[]>();
  for (const item of contentItems) {
    for (const infoId of statedIn(item)) {
      const items = index.get(infoId);
      if (items) items.push(item);
      else index.set(infoId, [item]);
    }
  }
  return index;
}

function statedIn(item: ContentItem): readonly string[] {
  let stated = statedKnown.get(item);
  if (!stated) {
    const facts = item.status === 'retired' ? [] : item.variants.flatMap((variant) => variant.facts ?? []);
    stated = [...new Set(facts.map(({ infoId }) => infoId))];
    statedKnown.set(item, stated);
  }
  return stated;
}
