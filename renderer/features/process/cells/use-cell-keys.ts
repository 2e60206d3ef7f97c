import type { KeyboardEvent } from 'react';
import { wordEditFailure } from '#core/edits/edit-failure.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { selectCell, setLane, showProblem, useView } from '../../../view/view-store.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import { clearCell, editorOf, whyNotEditable } from './cell-edits.ts';
import { moveStepCall } from './move-step-call.ts';
import { startEditing } from './start-editing.ts';
import type { BlockEdits } from './use-block-edits.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';
import { usePerform } from '../../../session/use-perform.ts';

/** Handles a key on the selected cell; answers whether the key was for the cell. */
type CellKeys = (event: KeyboardEvent, row: BlueprintRow, column: number) => boolean;

/** Keys that change the selected cells: Enter and F2 edit, typing edits, Delete clears, Ctrl+R fills right, Alt with an arrow moves the step. */
export function useCellKeys(blueprint: Blueprint, blocks: Pick<BlockEdits, 'fill' | 'clear'>): CellKeys {
  const { t, language } = useTexts();
  const perform = usePerform();
  const { workspace, process, columns, isLaneOpen } = blueprint;

  function say(row: BlueprintRow, column: number, text: string | undefined): void {
    const step = columns[column]?.step;
    if (step && text !== undefined) showProblem({ stepId: step.id, rowId: row.id, text });
  }

  function edit(row: BlueprintRow, column: number, typed?: string): void {
    const failure = startEditing(blueprint, row, column, typed);
    if (failure) say(row, column, wordEditFailure(failure, language));
  }

  function clear(row: BlueprintRow, column: number): void {
    const step = columns[column]?.step;
    if (!step) return;
    const failure = whyNotEditable(process, step, row);
    const call = failure ? undefined : clearCell(workspace, process, step, row);
    if (failure) say(row, column, wordEditFailure(failure, language));
    if (!call) return;
    const problem = perform(call);
    const neighbour = columns[column + 1] ?? columns[column - 1];
    if (call.editId === 'step.delete' && problem === undefined && neighbour) {
      selectCell(process.id, { stepId: neighbour.step.id, rowId: row.id });
    }
    say(row, column, problem);
  }

  function clearAll(row: BlueprintRow, column: number): void {
    if (useView.getState().extent === undefined) clear(row, column);
    else blocks.clear();
  }

  function move(row: BlueprintRow, column: number, direction: -1 | 1): void {
    const step = columns[column]?.step;
    if (!step) return;
    const call = moveStepCall(workspace, { processId: process.id, stepId: step.id, direction });
    if (call) selectCell(process.id, { stepId: step.id, rowId: row.id });
    say(row, column, call ? perform(call) : t('blueprint.staysHere'));
  }

  return (event, row, column) => {
    const { key, altKey } = event;
    if (altKey && (key === 'ArrowLeft' || key === 'ArrowRight')) move(row, column, key === 'ArrowLeft' ? -1 : 1);
    else if (key.toLowerCase() === 'r' && (event.ctrlKey || event.metaKey) && !altKey) blocks.fill();
    else if (altKey || event.ctrlKey || event.metaKey) return false;
    else if (row.kind === 'lane' && row.groupId !== undefined && key === 'Enter') {
      setLane(process.id, row.groupId, !isLaneOpen(row.groupId));
    } else if (editorOf(row) === undefined) return false;
    else if (key === 'Enter' || key === 'F2') edit(row, column);
    else if (key === 'Delete' || key === 'Backspace') clearAll(row, column);
    else if (isTyped(key)) edit(row, column, key);
    else return false;
    return true;
  };
}

/** A character that begins a text; `?` asks for the shortcuts everywhere. */
function isTyped(key: string): boolean {
  return key.length === 1 && key !== ' ' && key !== '?';
}
