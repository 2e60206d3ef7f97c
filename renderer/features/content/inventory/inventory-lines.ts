import { contentStatuses } from '#core/model/content-statuses.ts';
import type { Say } from '../../../i18n/use-texts.ts';
import type { ContentView } from '../../../view/content-view.ts';
import type { ContentRow } from './content-rows.ts';

/** A line on screen: one of the inventory, or the head of a group. */
export type InventoryLine = { kind: 'row'; row: ContentRow } | { kind: 'head'; name: string; count: number };

/** The rows under heads of what they have in common, in the order in which they are sorted. */
export function inventoryLines(
  rows: readonly ContentRow[],
  grouping: ContentView['grouping'],
  t: Say,
): InventoryLine[] {
  if (grouping === 'none') return rows.map((row) => ({ kind: 'row', row }));
  const nameOf = ({ item, owner, groups, channels }: ContentRow): string => {
    if (grouping === 'status') return t(`content.statuses.${item.status}`);
    if (grouping === 'owner') return owner || t('editor.nobody');
    if (grouping === 'group') return groups === '*' ? t('content.everyone') : groups || t('editor.noReaders');
    return channels || t('editor.noChannel');
  };
  const buckets = Map.groupBy(rows, nameOf);
  const order = contentStatuses.map((status): string => t(`content.statuses.${status}`));
  const names = [...buckets.keys()].toSorted((one, other) =>
    grouping === 'status' ? order.indexOf(one) - order.indexOf(other) : one.localeCompare(other),
  );
  return names.flatMap((name): InventoryLine[] => {
    const own = buckets.get(name) ?? [];
    return [{ kind: 'head', name, count: own.length }, ...own.map((row): InventoryLine => ({ kind: 'row', row }))];
  });
}
