import type { TargetGroupId } from '#core/model/id.ts';
import { indexRemarks } from '#core/review/remark-index.ts';
import { useAnalysis } from '../../analysis/AnalysisProvider.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { useView } from '../../view/view-store.ts';
import styles from './BlueprintRows.module.css';
import { heights } from './blueprint-heights.ts';
import type { BlueprintRow } from './blueprint-rows.ts';
import { GridCell } from './GridCell.tsx';
import type { GridLayout } from './grid-layout.ts';
import type { IsRowNear } from './use-rows-in-view.ts';
import { LaneFrame } from './LaneFrame.tsx';
import { LaneHead } from './LaneHead.tsx';
import { isInBlock, selectedBlock } from './selected-block.ts';
import type { Blueprint } from './use-blueprint.ts';
import hidden from '../../ui/hidden.module.css';

interface BlueprintRowsProps {
  blueprint: Blueprint;
  layout: GridLayout;
  /** The step names stay at the top, the rest scrolls beneath. */
  part: 'header' | 'body';
  isRowNear: IsRowNear;
}

/** The rows of the grid, those of one lane together. */
export function BlueprintRows({ blueprint, layout, part, isRowNear }: BlueprintRowsProps) {
  const { rows } = blueprint;
  const shown = rows.filter(({ kind }) => (kind === 'step') === (part === 'header'));
  const shared = { blueprint, layout };
  const hasCells = ({ id }: BlueprintRow): boolean => isRowNear(id);
  if (part === 'header') return shown.map((row) => <Row key={row.id} row={row} hasCells={hasCells(row)} {...shared} />);
  return splitByLane(shown).map(({ groupId, rows: own }) => (
    <div key={own[0]?.id} role="rowgroup" className={styles.group}>
      <RowHeads rows={own} {...shared} />
      {own.map((row) =>
        row.kind === 'lane' ? (
          <LaneHead key={row.id} row={row} {...shared} />
        ) : (
          <Row key={row.id} row={row} hasCells={hasCells(row)} {...shared} />
        ),
      )}
      {groupId !== undefined && <LaneFrame groupId={groupId} rows={own} {...shared} />}
    </div>
  ));
}

function splitByLane(rows: readonly BlueprintRow[]): { groupId: TargetGroupId | undefined; rows: BlueprintRow[] }[] {
  const parts: { groupId: TargetGroupId | undefined; rows: BlueprintRow[] }[] = [];
  for (const row of rows) {
    const latest = parts.at(-1);
    if (latest && latest.groupId === row.groupId) latest.rows.push(row);
    else parts.push({ groupId: row.groupId, rows: [row] });
  }
  return parts;
}

interface RowHeadsProps {
  blueprint: Blueprint;
  layout: GridLayout;
  rows: readonly BlueprintRow[];
}

/** The names of the rows as one sees them, in one block that stays: a block per row makes scrolling several times as dear. */
function RowHeads({ blueprint: { rowHeight, scale }, layout, rows }: RowHeadsProps) {
  const { t } = useTexts();
  const heightOf = ({ id, kind }: BlueprintRow): number =>
    kind === 'lane' ? heights.lane * scale : Math.round((rowHeight.get(id) ?? 0) * scale);
  return (
    <div className={styles.heads} style={{ width: layout.headWidth }} aria-hidden="true">
      {rows.map((row, place) => {
        if (row.kind === 'lane') return null;
        const top = rows.slice(0, place).reduce((sum, earlier) => sum + heightOf(earlier), 0);
        return (
          <div
            key={row.id}
            className={styles.head}
            data-in-lane={row.groupId !== undefined}
            style={{ top, height: heightOf(row) }}
          >
            {t(`row.${row.kind}`)}
          </div>
        );
      })}
    </div>
  );
}

interface RowProps {
  blueprint: Blueprint;
  layout: GridLayout;
  row: BlueprintRow;
  /** Too far from what one sees, a row is only as high as it would be. */
  hasCells: boolean;
}

function Row({ blueprint, layout, row, hasCells }: RowProps) {
  const { t } = useTexts();
  const { rows, rowHeight, scale, process, columns } = blueprint;
  const selection = useView((view) => view.selections[process.id]);
  const editing = useView((view) => (view.editing?.rowId === row.id ? view.editing.stepId : undefined));
  const extent = useView((view) => view.extent);
  const block = extent && selectedBlock(blueprint, selection, extent);
  const rowIndex = rows.indexOf(row);
  const problem = useView((view) => (view.problem?.rowId === row.id ? view.problem : undefined));
  const analysis = useAnalysis();
  const remarks = indexRemarks(blueprint.workspace.remarks);
  const isFirstRow = row.id === 'step';
  return (
    <div
      role="row"
      aria-rowindex={rowIndex + 2}
      className={styles.row}
      data-kind={row.kind}
      data-raised={editing !== undefined || problem !== undefined}
      style={{ height: Math.round((rowHeight.get(row.id) ?? 0) * scale) }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={isFirstRow ? styles.head : hidden.words}
        style={isFirstRow ? { width: layout.headWidth } : undefined}
      >
        {t(`row.${row.kind === 'lane' ? 'step' : row.kind}`)}
      </div>
      {(hasCells || selection?.rowId === row.id ? layout.visible : []).map(({ index, left, width }) => {
        const column = columns[index];
        if (!column) return null;
        const isActive = selection
          ? selection.rowId === row.id && selection.stepId === column.step.id
          : isFirstRow && index === 0;
        return (
          <GridCell
            key={column.step.id}
            blueprint={blueprint}
            row={row}
            columnIndex={index}
            left={left}
            width={width}
            isActive={isActive}
            isInBlock={block !== undefined && isInBlock(block, index, rowIndex)}
            isStepSelected={isFirstRow && selection?.stepId === column.step.id}
            isEditing={editing === column.step.id}
            problem={problem?.stepId === column.step.id ? problem.text : undefined}
            remarkCount={remarks.openCount('step', column.step.id, isFirstRow ? undefined : row.id)}
            findings={
              row.kind === 'findings' ? analysis?.atStep(column.step.id) : analysis?.atCell(column.step.id, row.id)
            }
          />
        );
      })}
    </div>
  );
}
