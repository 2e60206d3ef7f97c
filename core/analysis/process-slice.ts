import type { ContentItem } from '#core/model/content-item.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import { contentById, informationById } from '#core/model/lookups.ts';
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

let latest: { process: Process; from: readonly unknown[]; slice: ProcessSlice } | undefined;

/** The slice of a process; what is named and missing stands in it as undefined. The latest is kept: who checks a process asks a few times. */
export function sliceOf(workspace: Workspace, process: Process): ProcessSlice {
  const from = [workspace.contentItems, workspace.informationItems];
  if (latest?.process !== process || !isSameList(latest.from, from)) {
    latest = { process, from, slice: readSlice(workspace, process) };
  }
  return latest.slice;
}

function readSlice(workspace: Workspace, process: Process): ProcessSlice {
  const named = referencesOf(process);
  const contents = new Map<string, ContentItem | undefined>();
  const infos = new Map<string, InformationItem | undefined>();
  const addInfo = (id: string): unknown => infos.has(id) || infos.set(id, informationById(workspace, id));
  for (const id of named.infos) addInfo(id);
  for (const id of named.contents) {
    const item = contentById(workspace, id);
    contents.set(id, item);
    if (item) for (const infoId of informationIn(item)) addInfo(infoId);
  }
  return { contents, infos, objects: [...infos.values(), ...contents.values()] };
}

/** Whether two lists hold the same things. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
