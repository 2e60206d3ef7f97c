import type { ContentItem } from '#core/model/content-item.ts';
import type { Process } from '#core/model/process.ts';
import { indexById } from '#core/model/index-by-id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { informationIn, referencesOf } from './usage.ts';

/** What a process hangs on outside itself: the content it uses, and the information that content and its own steps refer to. */
export interface ProcessSlice {
  contents: readonly unknown[];
  infos: readonly unknown[];
}

/** Reads the slice of a process; what is named and missing stands in it as undefined. */
export function sliceOf({ contentItems, informationItems }: Workspace, process: Process): ProcessSlice {
  const { contents, infos } = referencesOf(process);
  const byId: ReadonlyMap<string, ContentItem> = indexById(contentItems);
  const infoById: ReadonlyMap<string, unknown> = indexById(informationItems);
  const used = [...contents].map((id) => byId.get(id));
  const infoIds = new Set([...infos, ...used.flatMap((item) => (item ? informationIn(item) : []))]);
  return { contents: used, infos: [...infoIds].map((id) => infoById.get(id)) };
}

/** Whether two lists hold the same things. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
