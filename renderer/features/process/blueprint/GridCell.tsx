import { memo } from 'react';
import type { Finding } from '#core/analysis/finding.ts';
import { blueprintCell } from '../layout/blueprint-cell.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import { editorOf } from '../cells/cell-edits.ts';
import { CellContent } from './CellContent.tsx';
import { CellEditor } from '../cells/CellEditor.tsx';
import styles from './GridCell.module.css';
import { hasChannelsChecked } from '../has-channels-checked.ts';
import { RemarkMark } from '../../../remark/RemarkMark.tsx';
import { StepName } from './StepName.tsx';
import type { Blueprint } from '../layout/use-blueprint.ts';

interface GridCellProps {
  blueprint: Blueprint;
  row: BlueprintRow;
  columnIndex: number;
  left: number;
  width: number;
  /** The one cell that Tab reaches. */
  isActive: boolean;
  /** One of several selected cells. */
  isInBlock: boolean;
  isStepSelected: boolean;
  isEditing: boolean;
  /** Findings that stand here; at the row of findings those of the step. Undefined while they are not known. */
  findings: readonly Finding[] | undefined;
  /** Open remarks here; at the name of a step those of the whole step. */
  remarkCount: number;
  /** Why something could not be done here. */
  problem: string | undefined;
}

/** One cell of the grid. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { blueprint, row, columnIndex, left, width, isActive, isInBlock } = props;
  const { isStepSelected, isEditing, findings, remarkCount, problem } = props;
  const column = blueprint.columns[columnIndex];
  if (!column) return null;
  const { step, isThin } = column;
  const cell = blueprintCell(blueprint.workspace, blueprint.process, step, row);
  const isStepRow = row.kind === 'step';
  return (
    <div
      role={isStepRow ? 'columnheader' : 'gridcell'}
      aria-colindex={columnIndex + 2}
      aria-selected={isActive || isInBlock}
      aria-readonly={editorOf(row) === undefined}
      tabIndex={isActive ? 0 : -1}
      draggable={isStepRow && !isEditing}
      className={styles.cell}
      data-row={row.kind}
      data-cell={cell.kind}
      data-checked={hasChannelsChecked(blueprint.process)}
      data-thin={isThin}
      data-in-block={isInBlock}
      data-key={`${step.id} ${row.id}`}
      data-column={columnIndex}
      data-row-id={row.id}
      style={{ left, width }}
    >
      {isStepRow ? (
        <StepName
          process={blueprint.process}
          column={column}
          language={blueprint.workspace.contentLocale}
          isSelected={isStepSelected}
          findings={findings}
        />
      ) : (
        <CellContent blueprint={blueprint} row={row} columnIndex={columnIndex} cell={cell} findings={findings} />
      )}
      <RemarkMark count={remarkCount} />
      {isEditing && <CellEditor blueprint={blueprint} column={column} row={row} />}
      {problem !== undefined && (
        <span className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
});
