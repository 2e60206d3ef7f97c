import { memo, useMemo } from 'react';
import type { TargetGroupId } from '#core/model/id.ts';
import { indexRemarks } from '#core/review/remark-index.ts';
import { useAnalysis } from '../../../analysis/AnalysisProvider.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import { useView } from '../../../view/view-store.ts';
import styles from './BlueprintRows.module.css';
import { heights } from '../layout/blueprint-heights.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import { GridCell } from './GridCell.tsx';
import type { ColumnsInView, GridLayout, PlacedColumn } from '../layout/grid-layout.ts';
import type { IsRowNear } from './use-rows-in-view.ts';
import { LaneFrame } from './LaneFrame.tsx';
import { LaneHead } from './LaneHead.tsx';
import { lettersOnLine } from '../layout/letters-on-line.ts';
import { isInBlock, selectedBlock } from '../cells/selected-block.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';
import hidden from '../../../ui/hidden.module.css';

interface BlueprintRowsProps {
  blueprint: Blueprint;
  layout: GridLayout;
  inView: ColumnsInView;
  /** The step names stay at the top, the rest scrolls beneath. */
  part: 'header' | 'body';
  isRowNear: IsRowNear;
}

/** The rows of the grid, those of one lane together. */
export function BlueprintRows({ blueprint, layout, inView, part, isRowNear }: BlueprintRowsProps) {
  const { rows } = blueprint;
  const { headWidth, places, visible } = layout;
  const shown = useMemo(() => rows.filter(({ kind }) => (kind === 'step') === (part === 'header')), [rows, part]);
  const parts = useMemo(() => splitByLane(shown), [shown]);
  const shared = { blueprint, headWidth, places, visible };
  if (part === 'header') return shown.map((row) => <Row key={row.id} row={row} hasCells {...shared} />);
  return parts.map(({ groupId, rows: own }) => (
    <div key={own[0]?.id} role="rowgroup" className={styles.group}>
      <RowHeads rows={own} blueprint={blueprint} headWidth={headWidth} />
      {own.map((row) =>
        row.kind === 'lane' ? (
          <LaneHead key={row.id} row={row} blueprint={blueprint} headWidth={headWidth} inView={inView} />
        ) : (
          <Row key={row.id} row={row} hasCells={isRowNear(row.id)} {...shared} />
        ),
      )}
      {groupId !== undefined && <LaneFrame groupId={groupId} rows={own} blueprint={blueprint} layout={layout} />}
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
  headWidth: number;
  rows: readonly BlueprintRow[];
}

/** The names of the rows as one sees them, in one block that stays: a block per row makes scrolling several times as dear. */
const RowHeads = memo(function RowHeads({ blueprint: { rowHeight, scale }, headWidth, rows }: RowHeadsProps) {
  const { t, language } = useTexts();
  const heightOf = ({ id, kind }: BlueprintRow): number =>
    kind === 'lane' ? heights.lane * scale : Math.round((rowHeight.get(id) ?? 0) * scale);
  return (
    <div className={styles.heads} style={{ width: headWidth }} aria-hidden="true">
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
            {softHyphens(t(`row.${row.kind}`), language, lettersOnLine.row)}
          </div>
        );
      })}
    </div>
  );
});

interface RowProps {
  blueprint: Blueprint;
  headWidth: number;
  places: GridLayout['places'];
  visible: GridLayout['visible'];
  row: BlueprintRow;
  /** Too far from what one sees, a row is only as high as it would be. */
  hasCells: boolean;
}

/** One row. It asks only for what concerns it, so that choosing a cell draws two rows again and not all. */
const Row = memo(function Row({ blueprint, headWidth, places, visible, row, hasCells }: RowProps) {
  const { t } = useTexts();
  const { rows, rowHeight, scale, process, columns } = blueprint;
  const isFirstRow = row.id === 'step';
  const isNothingSelected = useView((view) => view.selections[process.id] === undefined);
  const selectedHere = useView((view) => {
    const selection = view.selections[process.id];
    return selection?.rowId === row.id ? selection.stepId : undefined;
  });
  const selectedStep = useView((view) => (isFirstRow ? view.selections[process.id]?.stepId : undefined));
  const editing = useView((view) => (view.editing?.rowId === row.id ? view.editing.stepId : undefined));
  const extent = useView((view) => view.extent);
  const corner = useView((view) => (view.extent ? view.selections[process.id] : undefined));
  const block = extent && selectedBlock(blueprint, corner, extent);
  const rowIndex = rows.indexOf(row);
  const problem = useView((view) => (view.problem?.rowId === row.id ? view.problem : undefined));
  const placeOf = (stepId: string | undefined): PlacedColumn | undefined =>
    stepId === undefined ? undefined : places[columns.findIndex(({ step }) => step.id === stepId)];
  const analysis = useAnalysis();
  const remarks = indexRemarks(blueprint.workspace.remarks);
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
        style={isFirstRow ? { width: headWidth } : undefined}
      >
        {t(`row.${row.kind === 'lane' ? 'step' : row.kind}`)}
      </div>
      {withSelected(hasCells ? visible : [], placeOf(selectedHere)).map(({ index, left, width }) => {
        const column = columns[index];
        if (!column) return null;
        const { id } = column.step;
        return (
          <GridCell
            key={id}
            blueprint={blueprint}
            row={row}
            columnIndex={index}
            left={left}
            width={width}
            isActive={isNothingSelected ? isFirstRow && index === 0 : selectedHere === id}
            isInBlock={block !== undefined && isInBlock(block, index, rowIndex)}
            isStepSelected={selectedStep === id}
            isEditing={editing === id}
            problem={problem?.stepId === id ? problem.text : undefined}
            remarkCount={remarks.openCount('step', id, isFirstRow ? undefined : row.id)}
            findings={row.kind === 'findings' ? analysis?.atStep(id) : analysis?.atCell(id, row.id)}
          />
        );
      })}
    </div>
  );
});

/** The cell with the focus must exist, wherever one has scrolled, and at once. */
function withSelected(visible: readonly PlacedColumn[], selected: PlacedColumn | undefined): readonly PlacedColumn[] {
  if (!selected || visible.includes(selected)) return visible;
  return selected.index < (visible[0]?.index ?? 0) ? [selected, ...visible] : [...visible, selected];
}
