import type { ContentItem } from '#core/model/content-item.ts';
import type { Workspace } from '#core/model/workspace.ts';

const known = new WeakMap<readonly ContentItem[], ReadonlyMap<string, readonly ContentItem[]>>();

/** The content items, retired ones left out, in whose texts a fact of this information item is stated. */
export function statingItems({ contentItems }: Workspace, infoId: string): readonly ContentItem[] {
  let index = known.get(contentItems);
  if (!index) {
    index = indexStated(contentItems);
    known.set(contentItems, index);
  }
  return index.get(infoId) ?? [];
}

function indexStated(contentItems: readonly ContentItem[]): ReadonlyMap<string, readonly ContentItem[]> {
  const index = new Map<string, ContentItem[]>();
  for (const item of contentItems) {
    if (item.status === 'retired') continue;
    const stated = new Set(item.variants.flatMap(({ facts = [] }) => facts.map(({ infoId }) => infoId)));
    for (const infoId of stated) index.set(infoId, [...(index.get(infoId) ?? []), item]);
  }
  return index;
}
