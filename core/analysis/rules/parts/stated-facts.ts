import type { ContentItem } from '#core/model/content-item.ts';
import { ListFollower } from '#core/model/list-follower.ts';
import type { Workspace } from '#core/model/workspace.ts';

const statedKnown = new WeakMap<ContentItem, readonly string[]>();

/** Per information item the content items that state a fact of it, by id. */
const stating = new ListFollower<ContentItem, Map<string, Map<string, ContentItem>>>({
  start: () => new Map(),
  come(index, item) {
    for (const infoId of statedIn(item)) {
      const items = index.get(infoId);
      if (items) items.set(item.id, item);
      else index.set(infoId, new Map([[item.id, item]]));
    }
  },
  go(index, item) {
    for (const infoId of statedIn(item)) {
      const items = index.get(infoId);
      if (items?.get(item.id) === item) items.delete(item.id);
    }
  },
});

/** The content items, retired ones left out, in whose texts a fact of this information item is stated. */
export function statingItems({ contentItems }: Workspace, infoId: string): readonly ContentItem[] {
  return [...(stating.of(contentItems).get(infoId)?.values() ?? [])];
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
