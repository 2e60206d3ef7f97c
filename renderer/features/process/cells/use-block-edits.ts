import type { ClipboardEvent } from 'react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { extendSelection, selectionOf, showProblem, useView } from '../../../view/view-store.ts';
import { copyBlock, fillRight, pasteBlock, type CellBlock, type Pasted } from './cell-clipboard.ts';
import { clearBlock } from './clear-block.ts';
import { selectedBlock } from './selected-block.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

/** See `useBlockEdits`. */
export interface BlockEdits {
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
  /** Repeats the first column of the block in the others. */
  fill(): void;
  /** Empties every cell of the block; steps stay. */
  clear(): void;
}

/** What is done to a block of cells at once: copy, cut, paste, fill right and clear; each is one entry for undo. */
export function useBlockEdits(blueprint: Blueprint): BlockEdits {
  const { t } = useTexts();
  const perform = usePerform();
  const { process, columns, rows } = blueprint;

  function block(): CellBlock | undefined {
    return selectedBlock(blueprint, selectionOf(process.id), useView.getState().extent);
  }

  function say(text: string | undefined): void {
    const selection = selectionOf(process.id);
    if (selection && text !== undefined) showProblem({ ...selection, text });
  }

  function take({ calls, skipped, block: taken }: Pasted): void {
    const problem = calls.length > 0 ? perform(calls) : undefined;
    const corner = columns[Math.min(taken.lastColumn, columns.length - 1)];
    const row = rows[Math.min(taken.lastRow, rows.length - 1)];
    const isWide = taken.lastColumn > taken.firstColumn || taken.lastRow > taken.firstRow;
    if (corner && row && isWide) extendSelection({ stepId: corner.step.id, rowId: row.id });
    say(problem ?? (skipped > 0 ? t('blueprint.skipped', { count: skipped }) : undefined));
  }

  function clear(): void {
    const chosen = block();
    const calls = chosen ? clearBlock(blueprint, chosen) : [];
    if (calls.length > 0) say(perform(calls));
  }

  function copy(event: ClipboardEvent): boolean {
    const chosen = isInField(event.target) ? undefined : block();
    if (!chosen) return false;
    event.clipboardData.setData('text/plain', copyBlock(blueprint, chosen));
    event.preventDefault();
    return true;
  }

  return {
    onCopy: copy,
    onCut: (event) => {
      if (copy(event)) clear();
    },
    onPaste: (event) => {
      const chosen = isInField(event.target) ? undefined : block();
      const text = event.clipboardData.getData('text/plain');
      if (!chosen || text === '') return;
      event.preventDefault();
      take(pasteBlock(blueprint, chosen, text));
    },
    fill: () => {
      const chosen = block();
      if (chosen && chosen.lastColumn > chosen.firstColumn) take(fillRight(blueprint, chosen));
    },
    clear,
  };
}

/** In a field the clipboard belongs to the field. */
function isInField(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
