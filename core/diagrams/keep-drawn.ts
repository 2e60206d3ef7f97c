import { isSameList, sliceOf } from '#core/analysis/process-slice.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { DiagramChoice } from './diagram-choice.ts';
import type { DiagramSource } from './diagram-source.ts';

interface Kept {
  readFrom: readonly unknown[];
  source: DiagramSource;
}

/** Per process what was drawn of it, by what was asked for; it goes when the process goes. */
const kept = new WeakMap<Process, Map<string, Kept>>();

/** Draws only if the process, or what the diagram reads beside it, is another object than last time. An edit elsewhere draws nothing anew. */
export function keepDrawn(
  workspace: Workspace,
  process: Process,
  choice: DiagramChoice,
  draw: () => DiagramSource,
): DiagramSource {
  const own = kept.get(process) ?? new Map<string, Kept>();
  kept.set(process, own);
  const { kind, groupId, itemId, language } = choice;
  const key = JSON.stringify([kind, groupId, itemId, language]);
  const readFrom = partsRead(workspace, process, choice);
  const last = own.get(key);
  if (last && isSameList(last.readFrom, readFrom)) return last.source;
  const source = draw();
  own.set(key, { readFrom, source });
  return source;
}

/** What a diagram reads beside its process, and the counts beside its steps by what they say. */
function partsRead(workspace: Workspace, process: Process, { kind, findings }: DiagramChoice): readonly unknown[] {
  const { channels, contentLocale, dataFields, informationItems, systems, systemLinks, targetGroups } = workspace;
  const always = [contentLocale, JSON.stringify([...(findings ?? [])]), targetGroups];
  if (kind !== 'data' && kind !== 'thread') return [...always, channels];
  const { contents, infos } = sliceOf(workspace, process);
  return [...always, dataFields, informationItems, systems, systemLinks, ...contents, ...infos];
}
