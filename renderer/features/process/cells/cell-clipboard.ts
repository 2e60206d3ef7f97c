import Papa from 'papaparse';
import type { EditCall } from '#core/edits/registry.ts';
import type { ProcessId, StepId } from '#core/model/id.ts';
import { processById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { newId } from '../../../form/new-object.ts';
import { callsForText, textOfCell } from './cell-text.ts';
import { initiatorOf } from '../initiator-of.ts';
import { NameBook } from './name-book.ts';
import { Rehearsal } from './rehearsal.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

/** A block of cells, by place in columns and rows; both ends included. */
export interface CellBlock {
  firstColumn: number;
  lastColumn: number;
  firstRow: number;
  lastRow: number;
}

/** What taking over a text comes to. */
export interface Pasted {
  calls: EditCall[];
  /** Cells in which the text could not stand. */
  skipped: number;
  /** The block that holds it now. */
  block: CellBlock;
}

/** The cells of a block as a table of text: tabs between columns, a line per row, as spreadsheets understand. */
export function copyBlock({ workspace, process, columns, rows }: Blueprint, block: CellBlock): string {
  const table = rows
    .slice(block.firstRow, block.lastRow + 1)
    .map((row) =>
      columns
        .slice(block.firstColumn, block.lastColumn + 1)
        .map(({ step }) => textOfCell({ workspace, process, step, row })),
    );
  return Papa.unparse(table, { delimiter: '\t', newline: '\n' });
}

/** The edits that put a table of text in the grid. One value fills the whole block; step names beyond the last step make new steps, and what stands below them is theirs. */
export function pasteBlock(blueprint: Blueprint, block: CellBlock, text: string): Pasted {
  const table = tableOf(text, blueprint.rows[block.firstRow]?.kind === 'step');
  const isOneValue = table.length === 1 && table[0]?.length === 1;
  const height = isOneValue ? block.lastRow - block.firstRow + 1 : table.length;
  const width = isOneValue ? block.lastColumn - block.firstColumn + 1 : Math.max(...table.map((line) => line.length));
  const values = (row: number, column: number): string | undefined =>
    isOneValue ? table[0]?.[0] : table[row]?.[column];
  return takeOver(
    blueprint,
    { ...block, lastRow: block.firstRow + height - 1, lastColumn: block.firstColumn + width - 1 },
    values,
  );
}

/** The edits that repeat the first column of a block in its other columns. */
export function fillRight(blueprint: Blueprint, block: CellBlock): Pasted {
  const { workspace, process, columns, rows } = blueprint;
  const source = columns[block.firstColumn]?.step;
  return takeOver(blueprint, { ...block, firstColumn: block.firstColumn + 1 }, (row) => {
    const from = rows[block.firstRow + row];
    return source && from && from.kind !== 'step'
      ? textOfCell({ workspace, process, step: source, row: from })
      : undefined;
  });
}

function takeOver(
  { workspace, process, columns, rows }: Blueprint,
  block: CellBlock,
  valueAt: (row: number, column: number) => string | undefined,
): Pasted {
  const names = new NameBook(workspace);
  const rehearsal = new Rehearsal(workspace);
  let skipped = 0;
  let latest: StepId | undefined = columns.at(-1)?.step.id;
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    let stepId = columns[column]?.step.id;
    for (let index = block.firstRow; index <= block.lastRow; index++) {
      const row = rows[index];
      const value = valueAt(index - block.firstRow, column - block.firstColumn);
      if (value === undefined || !row || row.kind === 'lane' || row.kind === 'findings') continue;
      const place = placeIn(rehearsal.workspace, process.id, stepId);
      if (place) {
        const own = callsForText({ ...place, row }, value, names);
        if (own && rehearsal.take([...names.made, ...own])) names.made.length = 0;
        else skipped += 1;
      } else if (row.kind === 'step' && value.trim() !== '') {
        stepId = newId() as StepId;
        const after = latest === undefined ? {} : { afterStepId: latest };
        const who = initiatorOf(workspace.targetGroups, value);
        const added = { processId: process.id, stepId, name: value, ...after, ...who };
        if (rehearsal.take([{ editId: 'step.add', args: added }])) latest = stepId;
        else skipped += 1;
      } else if (value.trim() !== '') skipped += 1;
    }
  }
  return { calls: rehearsal.calls, skipped, block };
}

/** A step as it is by now; also one that the text itself made. */
function placeIn(workspace: Workspace, processId: ProcessId, stepId: StepId | undefined) {
  const process = processById(workspace, processId);
  const step = process?.steps.find(({ id }) => id === stepId);
  return process && step ? { workspace, process, step } : undefined;
}

/** A list copied from one column of a spreadsheet and pasted on step names lies down: one step per line. */
function tableOf(text: string, isOnSteps: boolean): string[][] {
  const { data: lines } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  const isList = lines.length > 1 && lines.every((line) => line.length === 1);
  return isOnSteps && isList ? [lines.map(([value = '']) => value)] : lines;
}
