import type { EditCall } from '#core/edits/registry.ts';
import { processById } from '#core/model/lookups.ts';
import type { CellBlock } from './cell-clipboard.ts';
import { clearCell, whyNotEditable } from './cell-edits.ts';
import { Rehearsal } from './rehearsal.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

/** The edits that empty every cell of a block, from the lowest row up, so that a channel goes after what it carries; steps stay. */
export function clearBlock({ workspace, process, columns, rows }: Blueprint, block: CellBlock): readonly EditCall[] {
  const rehearsal = new Rehearsal(workspace);
  for (const row of rows.slice(block.firstRow, block.lastRow + 1).toReversed()) {
    if (row.kind === 'step' || row.kind === 'lane' || row.kind === 'findings') continue;
    for (const column of columns.slice(block.firstColumn, block.lastColumn + 1)) {
      const now = processById(rehearsal.workspace, process.id);
      const step = now?.steps.find(({ id }) => id === column.step.id);
      if (!now || !step || whyNotEditable(now, step, row)) continue;
      const call = clearCell(rehearsal.workspace, now, step, row);
      if (call) rehearsal.take([call]);
    }
  }
  return rehearsal.calls;
}
