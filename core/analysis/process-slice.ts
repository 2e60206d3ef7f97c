import type { ContentItem } from '#core/model/content-item.ts';
import { followById } from '#core/model/follow-by-id.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { informationIn, referencesOf } from './usage.ts';

/** What a process hangs on outside itself, by id: the content it uses, and the information that content and its own steps refer to. */
export interface ProcessSlice {
  contents: ReadonlyMap<string, ContentItem | undefined>;
  infos: ReadonlyMap<string, InformationItem | undefined>;
  /** All of it in one list. */
  objects: readonly unknown[];
}

/** The things of the latest list by id: a slice is read after every edit, and only one thing is another. */
const contentById = followById<ContentItem>();
const informationById = followById<InformationItem>();

let latest: { process: Process; from: readonly unknown[]; slice: ProcessSlice } | undefined;

/** The slice of a process; what is named and missing stands in it as undefined. The latest is kept: who checks a process asks a few times. */
export function sliceOf({ contentItems, informationItems }: Workspace, process: Process): ProcessSlice {
  const from = [contentItems, informationItems];
  if (latest?.process !== process || !isSameList(latest.from, from)) {
    latest = { process, from, slice: readSlice({ contentItems, informationItems }, process) };
  }
  return latest.slice;
}

function readSlice(
  { contentItems, informationItems }: Pick<Workspace, 'contentItems' | 'informationItems'>,
  process: Process,
): ProcessSlice {
  const named = referencesOf(process);
  const byId: ReadonlyMap<string, ContentItem> = contentById.of(contentItems);
  const infoById: ReadonlyMap<string, InformationItem> = informationById.of(informationItems);
  const contents = new Map<string, ContentItem | undefined>();
  const infos = new Map<string, InformationItem | undefined>();
  const addInfo = (id: string): unknown => infos.has(id) || infos.set(id, infoById.get(id));
  for (const id of named.infos) addInfo(id);
  for (const id of named.contents) {
    const item = byId.get(id);
    contents.set(id, item);
    if (item) for (const infoId of informationIn(item)) addInfo(infoId);
  }
  return { contents, infos, objects: [...infos.values(), ...contents.values()] };
}

/** Whether two lists hold the same things. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
