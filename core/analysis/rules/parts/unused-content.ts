import type { ContentItem } from '#core/model/content-item.ts';
import type { InformationItemId } from '#core/model/id.ts';
import { followById } from '#core/model/follow-by-id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { tellsOf } from '../../flow/cell.ts';
import { countReferences } from '../../usage.ts';

let latest: { used: ReadonlyMap<string, number>; unused: ReturnType<typeof unusedBeside> } | undefined;

/** Content that no step of any process uses; retired content is left out. Gathered anew when other content is used than before. */
export function unusedItems({ contentItems, processes }: Workspace): Iterable<ContentItem> {
  const used = countReferences(processes).contents;
  if (latest?.used !== used) latest = { used, unused: unusedBeside(used) };
  return latest.unused.of(contentItems).values();
}

function unusedBeside(used: ReadonlyMap<string, number>) {
  return followById<ContentItem>(({ id, status }) => status !== 'retired' && !used.has(id));
}

/** What an item or any of its texts tells. */
export function tellsOfAny(item: ContentItem): Set<InformationItemId> {
  return new Set(
    [undefined, ...item.variants].flatMap((variant) => tellsOf(item, variant)).map(({ infoId }) => infoId),
  );
}
