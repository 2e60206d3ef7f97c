import type { Patch } from '#core/edits/patch.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { changeWorkspace } from '../change-workspace.ts';
import type { JournalEntry } from './journal.ts';
import type { LeftJournal } from './read-journal.ts';

/** The workspace with what the journal has beyond the file. */
export interface Replayed {
  workspace: Workspace;
  /** From the file to the first change. */
  prelude: readonly Patch[];
  /** The changes that were put on it, numbered from 1. */
  entries: JournalEntry[];
  /** Changes that do not fit, and what came behind them. */
  lostCount: number;
}

/** Puts on a workspace file what the journal has beyond it; undefined when the journal does not belong to this state of the file. */
export function replayJournal(left: LeftJournal, fileHash: string, workspace: Workspace): Replayed | undefined {
  const base = left.announced.findLast(({ hash }) => hash === fileHash) ?? matching(left, fileHash);
  if (!base) return undefined;
  const beyond = left.entries.filter(({ revision }) => revision > base.revision);
  const started = changeWorkspace(workspace, base.prelude);
  if (!started.ok) return { workspace, prelude: [], entries: [], lostCount: beyond.length + left.unreadableCount };
  const entries: JournalEntry[] = [];
  let current = started.value;
  for (const { patches } of beyond) {
    const changed = changeWorkspace(current, patches);
    if (!changed.ok) break;
    current = changed.value;
    entries.push({ revision: entries.length + 1, patches });
  }
  const lostCount = beyond.length - entries.length + left.unreadableCount;
  return { workspace: current, prelude: base.prelude, entries, lostCount };
}

function matching({ base }: LeftJournal, fileHash: string) {
  return base.hash === fileHash ? base : undefined;
}
