import type { BlueprintSelection } from '../../../view/view-store.ts';
import type { CellBlock } from './cell-clipboard.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

/** The block of cells between the selected cell and the other corner; one cell when there is no other corner. Undefined without selection. */
export function selectedBlock(
  { columns, rows }: Blueprint,
  selection: BlueprintSelection | undefined,
  extent: BlueprintSelection | undefined,
): CellBlock | undefined {
  if (!selection) return undefined;
  const columnOf = ({ stepId }: BlueprintSelection) => columns.findIndex(({ step }) => step.id === stepId);
  const rowOf = ({ rowId }: BlueprintSelection) => rows.findIndex(({ id }) => id === rowId);
  const corner = extent ?? selection;
  const places = { columns: [columnOf(selection), columnOf(corner)], rows: [rowOf(selection), rowOf(corner)] };
  if ([...places.columns, ...places.rows].some((place) => place < 0)) return undefined;
  return {
    firstColumn: Math.min(...places.columns),
    lastColumn: Math.max(...places.columns),
    firstRow: Math.min(...places.rows),
    lastRow: Math.max(...places.rows),
  };
}

/** Whether a block holds more than one cell. */
export function isWideBlock(block: CellBlock | undefined): boolean {
  return block !== undefined && (block.firstColumn !== block.lastColumn || block.firstRow !== block.lastRow);
}

/** Whether a cell lies in a block. */
export function isInBlock(block: CellBlock, column: number, row: number): boolean {
  return column >= block.firstColumn && column <= block.lastColumn && row >= block.firstRow && row <= block.lastRow;
}
