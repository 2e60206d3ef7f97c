import { memo } from 'react';
import { blueprintCell } from './blueprint-cell.ts';
import type { BlueprintRow } from './blueprint-rows.ts';
import { CellContent } from './CellContent.tsx';
import styles from './GridCell.module.css';
import { StepName } from './StepName.tsx';
import type { Blueprint } from './use-blueprint.ts';

interface GridCellProps {
  blueprint: Blueprint;
  row: BlueprintRow;
  columnIndex: number;
  left: number;
  width: number;
  /** The one cell that Tab reaches. */
  isActive: boolean;
  isStepSelected: boolean;
}

/** One cell of the grid. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { blueprint, row, columnIndex, left, width, isActive, isStepSelected } = props;
  const column = blueprint.columns[columnIndex];
  if (!column) return null;
  const { step, isThin } = column;
  const cell = blueprintCell(blueprint.workspace, blueprint.process, step, row);
  const isStepRow = row.kind === 'step';
  return (
    <div
      role={isStepRow ? 'columnheader' : 'gridcell'}
      aria-colindex={columnIndex + 2}
      aria-selected={isActive}
      aria-readonly={!isStepRow}
      tabIndex={isActive ? 0 : -1}
      className={styles.cell}
      data-row={row.kind}
      data-cell={cell.kind}
      data-thin={isThin}
      data-key={`${step.id} ${row.id}`}
      data-column={columnIndex}
      data-row-id={row.id}
      style={{ left, width }}
    >
      {isStepRow ? (
        <StepName process={blueprint.process} column={column} isSelected={isStepSelected} />
      ) : (
        <CellContent blueprint={blueprint} row={row} columnIndex={columnIndex} cell={cell} />
      )}
    </div>
  );
});
