import { applyEdit } from '#core/edits/apply-edit.ts';
import { applyPatches } from '#core/edits/apply-patches.ts';
import type { EditContext } from '#core/edits/edit.ts';
import type { EditFailure } from '#core/edits/edit-failure.ts';
import type { Patch } from '#core/edits/patch.ts';
import { edits, type EditArguments, type EditId } from '#core/edits/registry.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { success, type Result } from '#core/result.ts';

/** One undoable entry: an edit, or several with the same mark (typing a text, dragging a step). */
export interface HistoryEntry {
  editId: EditId;
  /** Name of what was edited, for the label. */
  subject: string;
  mark?: string;
  patches: Patch[];
  inversePatches: Patch[];
}

/** The open workspace with what can be undone and redone; an immutable value. The latest entry comes last in both lists. */
export interface History {
  workspace: Workspace;
  past: readonly HistoryEntry[];
  future: readonly HistoryEntry[];
}

/** A history and the patches that the host has to make durable. */
export interface HistoryChange {
  history: History;
  patches: Patch[];
}

/** Starts a history: nothing to undo, nothing to redo. */
export function startHistory(workspace: Workspace): History {
  return { workspace, past: [], future: [] };
}

/**
 * Performs an edit. With a mark it joins the latest entry of that same mark, so that undo takes them back together.
 * An edit that changes nothing leaves the history, and what can be redone, as it was.
 */
export function performEdit<Id extends EditId>(
  history: History,
  editId: Id,
  args: EditArguments<Id>,
  { mark, ...context }: EditContext & { mark?: string },
): Result<HistoryChange, EditFailure> {
  const applied = applyEdit(history.workspace, editId, args, context);
  if (!applied.ok) return applied;
  const { workspace, patches, inversePatches } = applied.value;
  if (patches.length === 0) return success({ history, patches });
  const subject = edits[editId].subject(history.workspace, args as never);
  const entry: HistoryEntry = { editId, subject, ...(mark === undefined ? {} : { mark }), patches, inversePatches };
  return success({ history: { workspace, past: joined(history.past, entry), future: [] }, patches });
}

/** Takes back the latest entry; undefined when there is none. */
export function undo(history: History): HistoryChange | undefined {
  const entry = history.past.at(-1);
  if (!entry) return undefined;
  const workspace = applyPatches(history.workspace, entry.inversePatches);
  return {
    history: { workspace, past: history.past.slice(0, -1), future: [...history.future, entry] },
    patches: entry.inversePatches,
  };
}

/** Does the latest undone entry again; undefined when there is none. */
export function redo(history: History): HistoryChange | undefined {
  const entry = history.future.at(-1);
  if (!entry) return undefined;
  const workspace = applyPatches(history.workspace, entry.patches);
  return {
    history: { workspace, past: [...history.past, entry], future: history.future.slice(0, -1) },
    patches: entry.patches,
  };
}

/** Takes back the latest entry of this mark as if it never was (Escape while dragging); undefined when the latest is another. */
export function bail(history: History, mark: string): HistoryChange | undefined {
  if (history.past.at(-1)?.mark !== mark) return undefined;
  const change = undo(history);
  return change && { ...change, history: { ...change.history, future: history.future } };
}

/** What an entry did, for undo and redo: `Stap “Aanmelden” hernoemen`. */
export function labelOf(entry: HistoryEntry, language: Language): string {
  return formatMessage(edits[entry.editId].label, language, { subject: entry.subject });
}

function joined(past: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const latest = past.at(-1);
  if (!latest || entry.mark === undefined || latest.mark !== entry.mark) return [...past, entry];
  return [
    ...past.slice(0, -1),
    {
      ...latest,
      patches: [...latest.patches, ...entry.patches],
      inversePatches: [...entry.inversePatches, ...latest.inversePatches],
    },
  ];
}
