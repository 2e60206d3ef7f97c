import { contentStatuses } from '#core/model/content-statuses.ts';
import type { TextKey } from '../../../i18n/use-texts.ts';
import type { ContentRow } from './content-rows.ts';

/** A column of the inventory. */
export interface InventoryColumn {
  header: TextKey;
  /** In pixels; the name takes what is left. */
  width: number;
  /** In a narrow window, where something else may stand below it. */
  narrowWidth?: number;
  /** What the rows are sorted by; without it they cannot be. */
  sortBy?: (row: ContentRow) => string | number;
  /** Hidden until one asks for it. */
  isHiddenAtFirst?: true;
}

/**
 * The columns of the inventory, in their order. Widths are fixed, so that nothing moves sideways while one scrolls; those that are there at first fit in a
 * window of 1440 pixels, in a smaller one beside the narrow rail, and stacked in one of 1093: a laptop of 1366 at 125 %.
 */
export const inventoryColumns = {
  title: { header: 'content.name', width: 192, sortBy: ({ item }) => item.title },
  groups: { header: 'inventory.group', width: 150, narrowWidth: 168, sortBy: ({ groups }) => groups },
  channels: { header: 'inventory.channel', width: 112, sortBy: ({ channels }) => channels },
  status: {
    header: 'content.status',
    width: 112,
    narrowWidth: 124,
    sortBy: ({ item }) => contentStatuses.indexOf(item.status),
  },
  owner: { header: 'content.owner', width: 160, sortBy: ({ owner }) => owner },
  due: { header: 'content.due', width: 96, sortBy: ({ item }) => item.dueDate ?? '' },
  publish: {
    header: 'content.publishOn',
    width: 100,
    sortBy: ({ item }) => item.publishOn ?? '',
    isHiddenAtFirst: true,
  },
  review: {
    header: 'content.reviewDate',
    width: 100,
    sortBy: ({ item }) => item.reviewDate ?? '',
    isHiddenAtFirst: true,
  },
  purpose: { header: 'content.purpose', width: 140, sortBy: ({ item }) => item.purpose, isHiddenAtFirst: true },
  sender: { header: 'content.sender', width: 140, sortBy: ({ item }) => item.sender ?? '', isHiddenAtFirst: true },
  words: { header: 'inventory.words', width: 80, sortBy: ({ words }) => words, isHiddenAtFirst: true },
  variants: { header: 'content.variants', width: 136, narrowWidth: 108, sortBy: ({ item }) => item.variants.length },
  findings: { header: 'screen.findings', width: 82 },
  used: { header: 'content.usedIn', width: 88 },
} as const satisfies Record<string, InventoryColumn>;

/** Name of a column of the inventory. */
export type InventoryColumnId = keyof typeof inventoryColumns;

/** Names of the columns, in their order. */
export const inventoryColumnIds = Object.keys(inventoryColumns) as InventoryColumnId[];
