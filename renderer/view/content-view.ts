import { create } from 'zustand';
import type { ContentItem } from '#core/model/content-item.ts';

/** How the inventory of content is shown. */
export const contentViews = ['table', 'board', 'calendar', 'timeline'] as const;
/** What the rows of the table can be grouped by. */
export const contentGroupings = ['none', 'status', 'owner', 'group', 'channel'] as const;
/** What has to be done by when. */
export const contentDues = ['all', 'overdue', 'week', 'month', 'missing'] as const;

/** Stands for nobody where an owner is chosen. */
export const noOwner = '-';

/** What of the inventory is looked at; empty strings choose nothing. */
export interface ContentView {
  view: (typeof contentViews)[number];
  /** A row per content item, or per text. */
  per: 'item' | 'text';
  query: string;
  status: ContentItem['status'] | '';
  ownerId: string;
  groupId: string;
  channelId: string;
  due: (typeof contentDues)[number];
  grouping: (typeof contentGroupings)[number];
}

/** See `ContentView`. */
export const useContentView = create<ContentView>(() => ({
  view: 'table',
  per: 'item',
  query: '',
  status: '',
  ownerId: '',
  groupId: '',
  channelId: '',
  due: 'all',
  grouping: 'none',
}));
