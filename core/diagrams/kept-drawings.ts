import { isSameList, sliceOf } from '#core/analysis/process-slice.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { DiagramChoice } from './diagram-choice.ts';

/** Per process what was drawn of it, by what was asked for; it goes when the process goes. */
export class KeptDrawings<Drawing> {
  readonly #kept = new WeakMap<Process, Map<string, { readFrom: readonly unknown[]; drawing: Drawing }>>();

  /** Draws only if the process, or what the diagram reads beside it, is another object than last time. An edit elsewhere draws nothing anew. */
  keep(workspace: Workspace, process: Process, choice: DiagramChoice, draw: () => Drawing): Drawing {
    const own = this.#kept.get(process) ?? new Map<string, { readFrom: readonly unknown[]; drawing: Drawing }>();
    this.#kept.set(process, own);
    const { kind, groupId, itemId, language } = choice;
    const key = JSON.stringify([kind, groupId, itemId, language]);
    const readFrom = partsRead(workspace, process, choice);
    const last = own.get(key);
    if (last && isSameList(last.readFrom, readFrom)) return last.drawing;
    const drawing = draw();
    own.set(key, { readFrom, drawing });
    return drawing;
  }
}

/** What a diagram reads beside its process, and the counts beside its steps by what they say. */
function partsRead(workspace: Workspace, process: Process, { kind, findings }: DiagramChoice): readonly unknown[] {
  const { channels, contentLocale, dataFields, informationItems, systems, systemLinks, targetGroups } = workspace;
  const always = [contentLocale, JSON.stringify([...(findings ?? [])]), targetGroups];
  if (kind !== 'data' && kind !== 'thread') return [...always, channels];
  return [...always, dataFields, informationItems, systems, systemLinks, ...sliceOf(workspace, process).objects];
}
