import { inventoryColumns, type InventoryColumn, type InventoryColumnId } from './inventory-columns.ts';

/** What stands in one column of the table: mostly one thing, in a narrow window sometimes a second one below it. */
export type ColumnStack = readonly [InventoryColumnId, InventoryColumnId?];

/** What goes below what, where there is no room beside it. */
const below: Partial<Record<InventoryColumnId, InventoryColumnId>> = { groups: 'channels', status: 'due' };

/** The columns one asked for as they stand in the window; nothing that was asked for is left out. */
export function stackColumns(shown: readonly InventoryColumnId[], isNarrow: boolean): ColumnStack[] {
  if (!isNarrow) return shown.map((id) => [id]);
  const under = new Set(shown.map((id) => below[id]));
  return shown
    .filter((id) => !under.has(id))
    .map((id) => {
      const second = below[id];
      return second !== undefined && shown.includes(second) ? [id, second] : [id];
    });
}

/** In pixels. */
export function widthOfStack([id]: ColumnStack, isNarrow: boolean): number {
  const { width, narrowWidth = width }: InventoryColumn = inventoryColumns[id];
  return isNarrow ? narrowWidth : width;
}
